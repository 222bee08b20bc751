import { changeHead, hide, setAttribute, toggleDesignMode } from './attributes.ts';
import { navigate, scroll } from './navigation.ts';
import { attachToOld, insertHost } from './shadow.ts';
import {
  copyNode,
  insertMany,
  insertNode,
  moveNode,
  removeNode,
  replaceChildren,
  unwrapNode,
  wrapNode,
} from './structure.ts';
import { deleteStroke, joinTexts, normalize, replaceText, splitText, typeStroke } from './text.ts';
import type { Edit } from './types.ts';

/** Every edit there is, with how often it is made beside the others. */
const WEIGHTS: readonly (readonly [Edit, number])[] = [
  [typeStroke, 20],
  [deleteStroke, 16],
  [replaceText, 6],
  [splitText, 8],
  [joinTexts, 6],
  [normalize, 2],
  [insertNode, 24],
  [insertMany, 1],
  [removeNode, 14],
  [moveNode, 10],
  [copyNode, 3],
  [wrapNode, 6],
  [unwrapNode, 4],
  [replaceChildren, 3],
  [setAttribute, 14],
  [hide, 8],
  [toggleDesignMode, 1],
  [changeHead, 2],
  [insertHost, 5],
  [attachToOld, 2],
  [navigate, 1],
  [scroll, 2],
];

/** The edits to draw from, each as often as its weight says. */
export const EDITS: readonly Edit[] = WEIGHTS.flatMap(([edit, weight]) =>
  Array.from({ length: weight }, () => edit),
);

/** What is made instead when the page has grown so large that a batch would take long. */
export const CUTS: readonly Edit[] = [removeNode, replaceChildren, navigate];
