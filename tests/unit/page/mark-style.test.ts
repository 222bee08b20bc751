import { expect, test } from 'vitest';
import { highlightName, MARK_STYLE } from '../../../src/page/mark-style.ts';

const LOOKS = ['underline', 'tint', 'both'] as const;
const SIDES = ['japan', 'russia', 'shared'] as const;

test.each(LOOKS)(
  'with the look %s the names of each side are told apart by the line alone',
  (look) => {
    const lines = SIDES.map((side) => {
      const name = highlightName(look, side);
      return /(dotted|dashed|solid|double|wavy)/.exec(
        MARK_STYLE.split(`(${name})`)[1]?.split('}')[0] ?? '',
      )?.[0];
    });
    expect(new Set(lines).size).toBe(3);
    expect(lines).not.toContain(undefined);
  },
);

test('text keeps its own colour, and paper has no marks', () => {
  expect(MARK_STYLE).not.toMatch(/[{;]color:/);
  expect(MARK_STYLE).toMatch(/^@media screen\{/);
});
