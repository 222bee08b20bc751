import { expect, test } from 'vitest';
import map from '../../../assets/map/large.json' with { type: 'json' };
import { SHEETS } from '../../../scripts/map/draw.ts';
import { mercator } from '../../../scripts/map/geometry.ts';
import { kilometresPerUnit, project, scaleBar } from '../../../src/dossier/map/geography.ts';

test.for([
  [139.2, 46.4],
  [145.58, 43.33],
  [148.8, 45.5],
] as const)('%d° E %d° N stands where the drawing has it', ([longitude, latitude]) => {
  const { box, width } = SHEETS['large.json'];
  const [x, y] = mercator(box, width).project([longitude, latitude]);
  const point = project(map, longitude, latitude);
  expect(Math.round(point.x)).toBe(x);
  expect(Math.abs(point.y - y)).toBeLessThanOrEqual(1);
});

test.for([42, 44, 46])('a degree of latitude at %d° N is 111 km long', (latitude) => {
  const top = project(map, 146, latitude + 0.5).y;
  const bottom = project(map, 146, latitude - 0.5).y;
  const length = (bottom - top) * kilometresPerUnit(map, (top + bottom) / 2);
  expect(length).toBeGreaterThan(110.9);
  expect(length).toBeLessThan(111.5);
});

test.for([
  [1, 7, 5],
  [1, 5, 5],
  [1, 4.9, 2],
  [0.3, 400, 100],
  [0.02, 60, 1],
] as const)('%d km a unit in %d units: a bar of %d km', ([perUnit, room, kilometres]) => {
  const bar = scaleBar(perUnit, room);
  expect(bar.kilometres).toBeCloseTo(kilometres);
  expect(bar.units * perUnit).toBeCloseTo(kilometres);
  expect(bar.units).toBeLessThanOrEqual(room);
});
