import { beforeEach, expect, test } from 'vitest';
import type { CardHandle } from '../../../src/card/create.ts';
import { reveal, step } from '../../../src/card/walk.ts';
import type { Page, PageMention } from '../../../src/page/types.ts';

const mentions = [1, 2, 3].map((id) => ({ id }) as PageMention);
let opened: number[];
let scrolled: number[];

/** Mention 1 lies above what can be seen. */
const page = {
  mentions: () => mentions,
  rects: ({ id }: PageMention) => [{ top: id === 1 ? -50 : 50 }],
  scrollTo: ({ id }: PageMention) => void scrolled.push(id),
} as unknown as Page;

const card = {
  open: ({ id }: PageMention) => void opened.push(id),
  last: () => mentions.find(({ id }) => id === opened.at(-1)),
} as unknown as CardHandle;

beforeEach(() => {
  opened = [];
  scrolled = [];
});

test('begins with what can be seen, then goes on to the end', () => {
  expect([1, 2].map(() => step(page, card, 1, false))).toEqual([true, true]);
  expect(step(page, card, 1, false)).toBe(false);
  expect(opened).toEqual([2, 3]);
  expect(scrolled).toEqual([2, 3]);
});

test('goes back to the beginning', () => {
  step(page, card, 1, false);
  expect(step(page, card, -1, false)).toBe(true);
  expect(step(page, card, -1, false)).toBe(false);
  expect(opened).toEqual([2, 1]);
});

test('begins at either end of a frame that is entered', () => {
  step(page, card, 1, true);
  step(page, card, -1, true);
  expect(opened).toEqual([1, 3]);
});

test('reveals a mention that stands and no other', () => {
  expect(reveal(page, card, 2)).toBe(true);
  expect(reveal(page, card, 9)).toBe(false);
  expect(opened).toEqual([2]);
});
