import { expect, it } from 'vitest';
import { median } from '../../../scripts/lib/median.ts';

it('is the middle number, whatever the order', () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([10, 2, 1, 4])).toBe(3);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});
