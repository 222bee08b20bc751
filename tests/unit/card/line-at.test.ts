import { expect, test } from 'vitest';
import { lineAt } from '../../../src/card/line-at.ts';

/** What the function reads of a rectangle. */
function box(left: number, top: number, right: number, bottom: number): DOMRect {
  return { left, top, right, bottom } as DOMRect;
}

const first = box(300, 0, 400, 20);
const second = box(0, 20, 60, 40);

test('of a wrapped mark the line counts that the pointer is on', () => {
  expect(lineAt([first, second], { x: 350, y: 10 })).toBe(first);
  expect(lineAt([first, second], { x: 30, y: 30 })).toBe(second);
});

test('beside both lines the nearer one counts', () => {
  expect(lineAt([first, second], { x: 70, y: 35 })).toBe(second);
});

test('without a pointer the first line counts', () => {
  expect(lineAt([first, second], undefined)).toBe(first);
  expect(lineAt([], undefined)).toBeUndefined();
});
