import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { draw, islandOf, readLand, SHEETS } from '../../../scripts/map/draw.ts';
import { isWithin, mercator } from '../../../scripts/map/geometry.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';

const land = readLand();
const { places } = parseDataset(readDatasetFiles());
const FOUR = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const;

test('the three large islands have one outline each', () => {
  const found = land.map(islandOf).filter((id) => id !== undefined && id !== 'habomai');
  expect(found.toSorted()).toEqual(['etorofu', 'kunashiri', 'shikotan']);
});

test.for([
  ['Suisho, or Tanfilyev', 145.917, 43.433],
  ['Yuri', 146.07, 43.42],
  ['Shibotsu, or Zelyony', 146.13, 43.5],
  ['Taraku, or Polonsky', 146.31, 43.635],
] as const)('%s is one of the Habomai islets', ([, longitude, latitude]) => {
  expect(land.filter((ring) => holds(ring, longitude, latitude)).map(islandOf)).toEqual([
    'habomai',
  ]);
});

test('the islets are the four that a map of 1 : 10 million shows', () => {
  expect(land.filter((ring) => islandOf(ring) === 'habomai')).toHaveLength(4);
});

test('Notsuke, a spit of Hokkaido drawn as an island, is none of them', () => {
  const around = { west: 145.2, south: 43.5, east: 145.4, north: 43.62 };
  expect(land.filter((ring) => isWithin(ring, around)).map(islandOf)).toEqual([undefined]);
});

test.for([
  ['Hokkaido', 143, 43.3],
  ['Urup, the next of the Kurils', 150, 46],
] as const)('%s is land and none of the four', ([, longitude, latitude]) => {
  const around = land.filter((ring) => holds(ring, longitude, latitude));
  expect(around).toHaveLength(1);
  expect(around.map(islandOf)).toEqual([undefined]);
});

test.for(FOUR.slice(0, 3))('the middle of %s lies within its outline', (id) => {
  const { coordinates } = places.find((place) => place.id === id) ?? {};
  const own = land.find((ring) => islandOf(ring) === id) ?? [];
  expect(holds(own, coordinates?.longitude ?? 0, coordinates?.latitude ?? 0)).toBe(true);
});

describe.for(Object.entries(SHEETS))('%s', ([file, sheet]) => {
  const stored = JSON.parse(
    readFileSync(new URL(`../../../assets/map/${file}`, import.meta.url), 'utf8'),
  );

  test('is as npm run make:map draws it', () => {
    expect(stored).toEqual(draw(land, sheet));
  });

  test.for(FOUR)('the middle of %s lies within its circle', (id) => {
    const { longitude, latitude } = places.find((place) => place.id === id)?.coordinates ?? {};
    const [x, y] = mercator(sheet.box, sheet.width).project([longitude ?? 0, latitude ?? 0]);
    const circle = stored.circles[id];
    expect(Math.hypot(x - circle.x, y - circle.y)).toBeLessThan(circle.r + 1);
  });

  test('degrees of longitude span the whole width', () => {
    expect(stored.degree * (sheet.box.east - sheet.box.west)).toBeCloseTo(stored.width, 0);
  });
});

test('the small drawing is no burden for a page', () => {
  expect(JSON.stringify(draw(land, SHEETS['small.json'])).length).toBeLessThanOrEqual(2700);
});

/** Whether a point lies within a ring, by the even-odd rule. */
function holds(ring: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return ring.reduce((inside, [ax, ay], index) => {
    const [bx, by] = ring.at(index - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
