import { isConnected, textOf } from './dom.ts';
import { textAround, textBefore, textBehind } from './around.ts';
import { ownerOf } from './blocks.ts';
import type { Touched } from './changes.ts';
import { textNodesWith } from './hits.ts';
import { kindOf } from './kinds.ts';
import { isPlain } from './touched.ts';

/** What is looked for, and who is told of what is met on the way. */
export interface Search {
  /** Whether a text holds what is looked for. */
  isFoundIn(text: string): boolean;
  /** UTF-16 offsets behind all that is looked for in a text, ascending. */
  endsIn(text: string): number[];
  onHost(element: Element): void;
  onDropped(element: Element): void;
}

/**
 * Finds the owners of blocks in which changes may have completed a name.
 *
 * @param touched what has changed
 * @param search what to look for
 * @returns owners; `undefined` where some work gave none
 */
export function* ownersTouched(
  { nodes, seams }: Touched,
  search: Search,
): Generator<Node | undefined> {
  for (const node of nodes) {
    if (isConnected(node)) yield* ownersIn(node, search);
  }
  for (const [node, isEnd] of seams) {
    if (isConnected(node) && search.isFoundIn(textAround(node, isEnd))) yield ownerOf(node);
    yield undefined;
  }
}

function* ownersIn(node: Node, search: Search): Generator<Node | undefined> {
  if (node instanceof Text) {
    if (search.isFoundIn(textBefore(node) + node.data + textBehind(node))) yield ownerOf(node);
    return yield undefined;
  }
  if (!(node instanceof Element)) return;
  const kind = kindOf(node);
  if (kind === 'dropped') return search.onDropped(node);
  search.onHost(node);
  const text = isPlain(node) ? (textOf(node) ?? '') : undefined;
  if (text === undefined || search.isFoundIn(text)) {
    for (const hit of textNodesWith(node, search.endsIn, search.onHost, search.onDropped)) {
      yield hit && ownerOf(hit);
    }
  }
  // What runs on in the text around it may complete a name there.
  if (kind === 'inline') {
    const edges = textAround(node, false) + '|' + textAround(node, true);
    if (search.isFoundIn(edges)) yield ownerOf(node);
  }
  yield undefined;
}
