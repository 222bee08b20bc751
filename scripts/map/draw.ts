import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapDrawing } from '../../src/messages/types.ts';
import { type Box, circleOf, clip, isWithin, mercator, pathOf, type Point } from './geometry.ts';

/** What to draw: a part of the world, in degrees, in so many units from left to right. */
export interface Sheet {
  readonly box: Box;
  /** Those of the card travel with every card pack and are therefore few. */
  readonly width: number;
}

/** The drawings, by file name in `assets/map/`. */
export const SHEETS: Readonly<Record<'small.json' | 'large.json', Sheet>> = {
  'small.json': { box: { west: 143.6, south: 42.85, east: 149.1, north: 45.8 }, width: 240 },
  'large.json': { box: { west: 139.2, south: 41.2, east: 150.8, north: 46.4 }, width: 3000 },
};

type Land = Topology<{ land: GeometryCollection }>;

const ISLANDS = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const;
type Island = (typeof ISLANDS)[number];

/** Boxes in degrees that hold all of an island's outlines and no outline of another. */
const AROUND: Readonly<Record<Island, Box>> = {
  etorofu: { west: 146.7, south: 44.35, east: 149.0, north: 45.6 },
  kunashiri: { west: 145.3, south: 43.65, east: 146.65, north: 44.6 },
  shikotan: { west: 146.55, south: 43.65, east: 147.0, north: 43.95 },
  habomai: { west: 145.85, south: 43.3, east: 146.5, north: 43.7 },
};

/**
 * The outlines of all land of the world, longitude and latitude in degrees, from Natural Earth 1:10m.
 *
 * @see https://www.naturalearthdata.com/about/terms-of-use/ (public domain)
 */
export function readLand(): Point[][] {
  const file = fileURLToPath(import.meta.resolve('world-atlas/land-10m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Land;
  const { features } = feature(topology, topology.objects.land);
  // A ring's last point repeats its first; a polygon's further rings are lakes, of which this map has none.
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  );
  return rings.map((ring) => ring.slice(1).map(([x = 0, y = 0]): Point => [x, y]));
}

/**
 * Which of the four an outline belongs to.
 *
 * @param ring longitude and latitude in degrees
 * @returns `undefined` for all other land
 */
export function islandOf(ring: readonly Point[]): Island | undefined {
  return ISLANDS.find((island) => isWithin(ring, AROUND[island]));
}

/**
 * Draws a part of the world: land in one shape, each of the four by itself, and no border anywhere.
 *
 * @param rings as {@link readLand} gives them
 * @param sheet what to draw
 */
export function draw(rings: readonly Point[][], { box, width }: Sheet): MapDrawing {
  const { height, project } = mercator(box, width);
  const frame = beyond(box);
  const cut = (ring: readonly Point[]): Point[] => clip(ring, frame).map(project);
  const outlines = Map.groupBy(rings, islandOf);
  const island = (id: Island): Point[][] => (outlines.get(id) ?? []).map(cut);
  return {
    width,
    height,
    west: box.west,
    north: box.north,
    degree: Number((width / (box.east - box.west)).toFixed(4)),
    land: (outlines.get(undefined) ?? []).map((ring) => pathOf(cut(ring))).join(''),
    places: each((id) => island(id).map(pathOf).join('')),
    circles: each((id) => circleOf(island(id).flat())),
  };
}

/** A little more than the box, so that no cut edge can be seen. */
function beyond({ west, south, east, north }: Box): Box {
  const margin = (east - west) / 50;
  return {
    west: west - margin,
    south: south - margin,
    east: east + margin,
    north: north + margin,
  };
}

function each<Value>(make: (island: Island) => Value): Record<Island, Value> {
  const [etorofu, kunashiri, shikotan, habomai] = ISLANDS;
  return {
    etorofu: make(etorofu),
    kunashiri: make(kunashiri),
    shikotan: make(shikotan),
    habomai: make(habomai),
  };
}
