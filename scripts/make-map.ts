/**
 * Draws `assets/map/*.json` from Natural Earth's 1:10m land (public domain, by way of `world-atlas`):
 * land in one shape, each of the four by itself, and no border anywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, circleOf, clip, mercator, pathOf, type Point } from './map/geometry.ts';

interface Drawing {
  readonly file: string;
  readonly box: Box;
  /** Units of the drawing; those of the card travel with every card pack and are therefore few. */
  readonly width: number;
}

const DRAWINGS: readonly Drawing[] = [
  { file: 'small.json', box: { west: 143.6, south: 42.85, east: 149.1, north: 45.8 }, width: 240 },
  { file: 'large.json', box: { west: 139.2, south: 41.2, east: 150.8, north: 46.4 }, width: 3000 },
];

/** Boxes that hold all of an island's rings and no ring of another. */
const ISLANDS: Readonly<Record<string, Box>> = {
  etorofu: { west: 146.7, south: 44.35, east: 149.0, north: 45.6 },
  kunashiri: { west: 145.3, south: 43.65, east: 146.65, north: 44.6 },
  shikotan: { west: 146.55, south: 43.65, east: 147.0, north: 43.95 },
  habomai: { west: 145.85, south: 43.3, east: 146.5, north: 43.7 },
};

const EARTH_RADIUS_KM = 6371;

const topology: Topology<{ land: GeometryCollection }> = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('world-atlas/land-10m.json')), 'utf8'),
);
const rings = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
  if (geometry.type !== 'MultiPolygon') throw new TypeError(`Unexpected ${geometry.type}`);
  // A closed ring repeats its first point.
  return geometry.coordinates.flat().map((ring) => ring.slice(1) as [number, number][]);
});

for (const drawing of DRAWINGS) write(drawing);

function write({ file, box, width }: Drawing): void {
  const { height, project } = mercator(box, width);
  // Cut a little outside of the drawing, so that no cut edge can be seen.
  const margin = (box.east - box.west) / 50;
  const frame = {
    west: box.west - margin,
    south: box.south - margin,
    east: box.east + margin,
    north: box.north + margin,
  };
  const places: Record<string, string> = {};
  const points: Record<string, Point[]> = {};
  let rest = '';
  for (const ring of rings) {
    const cut = clip(ring, frame).map(project);
    const path = pathOf(cut);
    const island = Object.entries(ISLANDS).find(([, around]) => isWithin(ring, around))?.[0];
    if (island) {
      places[island] = (places[island] ?? '') + path;
      points[island] = [...(points[island] ?? []), ...cut];
    } else rest += path;
  }
  const middle = ((box.north + box.south) / 2) * (Math.PI / 180);
  const kilometre =
    width / (((box.east - box.west) * Math.PI) / 180) / (EARTH_RADIUS_KM * Math.cos(middle));
  const map = {
    width,
    height,
    west: box.west,
    north: box.north,
    kilometre: Number(kilometre.toFixed(4)),
    land: rest,
    places,
    circles: Object.fromEntries(Object.entries(points).map(([id, all]) => [id, circleOf(all)])),
  };
  const target = new URL(`../assets/map/${file}`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(map, null, 2)}\n`);
  console.log(`${file}: ${width} × ${height}, ${JSON.stringify(map).length} bytes`);
}

function isWithin(ring: readonly Point[], box: Box): boolean {
  return ring.every(([x, y]) => x >= box.west && x <= box.east && y >= box.south && y <= box.north);
}
