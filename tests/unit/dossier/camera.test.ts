import { describe, expect, test } from 'vitest';
import map from '../../../assets/map/large.json' with { type: 'json' };
import {
  cameraOn,
  moved,
  viewOf,
  within,
  zoomed,
  type View,
} from '../../../src/dossier/map/camera.ts';

const PLACES = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const;
const ASPECTS = [0.8, 1.6, 3];

describe.for(ASPECTS)('in a picture of aspect %d', (aspect) => {
  test('the first view has all four in it', () => {
    const view = viewOf(within(cameraOn(map, 'territory', aspect), map, aspect), aspect);
    for (const circle of Object.values(map.circles)) expectInView(circle, view);
  });

  test.for(PLACES)('a view of %s has all of it in it', (place) => {
    const view = viewOf(within(cameraOn(map, place, aspect), map, aspect), aspect);
    expectInView(map.circles[place], view);
  });

  test('however far it goes, nothing beyond the drawing comes into view', () => {
    const first = cameraOn(map, 'territory', aspect);
    for (const far of [moved(first, 99, 99), moved(first, -99, -99), zoomed(first, 99)]) {
      const view = viewOf(within(far, map, aspect), aspect);
      expect(view.x).toBeGreaterThanOrEqual(0);
      expect(view.y).toBeGreaterThanOrEqual(0);
      expect(view.x + view.width).toBeLessThanOrEqual(map.width + 1e-6);
      expect(view.y + view.height).toBeLessThanOrEqual(map.height + 1e-6);
    }
  });

  test('it comes no closer than the outlines bear', () => {
    const closest = within(zoomed(cameraOn(map, 'shikotan', aspect), 1e-6), map, aspect);
    expect(closest.width).toBe(250);
  });
});

test('the point that is zoomed at stays where it is in the picture', () => {
  const camera = cameraOn(map, 'territory', 1.6);
  const at = { x: camera.x + camera.width / 4, y: camera.y };
  const closer = zoomed(camera, 0.5, at);
  expect((at.x - closer.x) / closer.width).toBeCloseTo(1 / 4);
  expect(closer.width).toBe(camera.width / 2);
});

function expectInView({ x, y, r }: { x: number; y: number; r: number }, view: View): void {
  expect(x - r).toBeGreaterThan(view.x);
  expect(x + r).toBeLessThan(view.x + view.width);
  expect(y - r).toBeGreaterThan(view.y);
  expect(y + r).toBeLessThan(view.y + view.height);
}
