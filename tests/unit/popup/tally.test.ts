import { expect, test } from 'vitest';
import { tally, whoseMessage } from '../../../src/popup/tally.ts';

test('adds up frames, places in the order in which they are first mentioned', () => {
  const frame = { mentions: [], limited: false, reading: false };
  const sum = tally([
    {
      ...frame,
      frameId: 0,
      total: 3,
      counts: [
        { place: 'territory', nomenclature: 'japan', count: 1 },
        { place: 'etorofu', nomenclature: 'russia', count: 2 },
      ],
    },
    {
      ...frame,
      frameId: 7,
      total: 1,
      limited: true,
      reading: true,
      counts: [{ place: 'etorofu', nomenclature: 'japan', count: 1 }],
    },
  ]);
  expect(sum).toEqual({
    total: 4,
    whose: { japan: 2, russia: 2, shared: 0 },
    places: [
      { place: 'territory', count: 1 },
      { place: 'etorofu', count: 3 },
    ],
    limited: true,
    reading: true,
  });
});

test.each([
  [1, 0, 0, 'popup.says.japanOnly'],
  [0, 1, 0, 'popup.says.russiaOnly'],
  [0, 0, 1, 'popup.says.sharedOnly'],
  [1, 0, 1, 'popup.says.japanAndShared'],
  [0, 1, 1, 'popup.says.russiaAndShared'],
  [2, 1, 0, 'popup.says.moreJapan'],
  [1, 2, 5, 'popup.says.moreRussia'],
  [2, 2, 1, 'popup.says.equal'],
])('%i of Japan, %i of Russia, %i shared: %s', (japan, russia, shared, message) => {
  expect(whoseMessage({ japan, russia, shared })).toBe(message);
});
