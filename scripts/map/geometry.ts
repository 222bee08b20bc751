/** A point: longitude and latitude in degrees, or x and y in units of the drawing. */
export type Point = readonly [number, number];

/** A rectangle; x grows to the right, y in the direction of the points' second number. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Cuts a ring at the edges of a box.
 *
 * @param ring closed or open ring of points
 * @param box where to cut
 * @returns the part inside, as an open ring; empty if there is none
 * @see Sutherland and Hodgman, "Reentrant Polygon Clipping", CACM 17 (1974)
 */
export function clip(ring: readonly Point[], box: Box): Point[] {
  const edges: readonly [(point: Point) => boolean, 0 | 1, number][] = [
    [([x]) => x >= box.west, 0, box.west],
    [([x]) => x <= box.east, 0, box.east],
    [([, y]) => y >= box.south, 1, box.south],
    [([, y]) => y <= box.north, 1, box.north],
  ];
  return edges.reduce<Point[]>(
    (points, [inside, axis, at]) =>
      points.flatMap((point, index) => {
        const previous = points.at(index - 1) ?? point;
        const crossing =
          inside(point) === inside(previous) ? [] : [cross(previous, point, axis, at)];
        return inside(point) ? [...crossing, point] : crossing;
      }),
    [...ring],
  );
}

function cross(a: Point, b: Point, axis: 0 | 1, at: number): Point {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/**
 * A Mercator projection of a box onto a drawing of a given width.
 *
 * @param box in degrees
 * @param width of the drawing, in its own units
 * @returns the drawing's height and a function from degrees to whole units, y downwards
 */
export function mercator(
  box: Box,
  width: number,
): { height: number; project: (point: Point) => Point } {
  const scale = width / radians(box.east - box.west);
  const top = northing(box.north);
  return {
    height: Math.round((top - northing(box.south)) * scale),
    project: ([longitude, latitude]) => [
      Math.round(radians(longitude - box.west) * scale),
      Math.round((top - northing(latitude)) * scale),
    ],
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function northing(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

/**
 * An SVG path of a ring in whole units, in relative steps, which are the shorter to write.
 *
 * @param ring an open ring; points that fall together are left out
 * @returns path data, or an empty string for a ring without area
 */
export function pathOf(ring: readonly Point[]): string {
  const points = ring.filter((point, index) => {
    const previous = ring.at(index - 1);
    return previous === undefined || point[0] !== previous[0] || point[1] !== previous[1];
  });
  const [first, ...rest] = points;
  if (first === undefined || rest.length < 2) return '';
  let at = first;
  const steps = rest.map((point) => {
    const step = `${point[0] - at[0]} ${point[1] - at[1]}`;
    at = point;
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * A circle around points, for rings and labels.
 *
 * @param points in whole units of the drawing
 * @returns middle of the points' bounding box and half of its longer side, in whole units
 */
export function circleOf(points: readonly Point[]): { x: number; y: number; r: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
    r: Math.ceil(Math.max(right - left, bottom - top) / 2),
  };
}

/**
 * Whether all of a ring lies in a box.
 *
 * @param ring points in the box's units
 * @param box its edges belong to it
 */
export function isWithin(ring: readonly Point[], { west, south, east, north }: Box): boolean {
  return ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}
