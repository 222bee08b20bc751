import { describe, expect, test } from 'vitest';
import { isOnTheWay } from '../../../src/card/triangle.ts';

const card = { left: 100, top: 100, right: 400, bottom: 300 };

describe('a card below the mark', () => {
  const from = { x: 150, y: 50 };

  test.each([
    ['straight down', { x: 150, y: 75 }, true],
    ['aslant to the far corner', { x: 270, y: 95 }, true],
    ['in the card', { x: 200, y: 200 }, true],
    ['along the line', { x: 190, y: 50 }, false],
    ['up', { x: 150, y: 40 }, false],
    ['past the card', { x: 60, y: 90 }, false],
    ['behind the card', { x: 200, y: 320 }, false],
  ])('%s', (_, to, expected) => {
    expect(isOnTheWay(from, to, card)).toBe(expected);
  });
});

test('a card beside the mark is reached sideways', () => {
  expect(isOnTheWay({ x: 50, y: 200 }, { x: 80, y: 210 }, card)).toBe(true);
  expect(isOnTheWay({ x: 50, y: 200 }, { x: 40, y: 200 }, card)).toBe(false);
});
