import type { MapDrawing } from '../../messages/types.ts';

type Georeference = Pick<MapDrawing, 'west' | 'north' | 'degree'>;

/** Mean length of a degree of a great circle: 6371 km × π / 180. */
const KILOMETRES_PER_DEGREE = 111.195;

/**
 * Where a place stands in a drawing (spherical Mercator).
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @returns units of the drawing
 */
export function project(
  map: Georeference,
  longitude: number,
  latitude: number,
): { x: number; y: number } {
  return {
    x: (longitude - map.west) * map.degree,
    y: (northing(map.north) - northing(latitude)) * map.degree,
  };
}

/**
 * How much of the earth one unit of a drawing spans at a height in it. Mercator's scale grows with latitude.
 *
 * @param y units of the drawing, downwards
 * @returns kilometres
 */
export function kilometresPerUnit(map: Georeference, y: number): number {
  const radians = ((northing(map.north) - y / map.degree) * Math.PI) / 180;
  // The cosine of the latitude whose northing this is.
  return KILOMETRES_PER_DEGREE / (map.degree * Math.cosh(radians));
}

/** A round length for a scale bar. */
export interface ScaleBar {
  readonly kilometres: number;
  /** Length in the drawing. */
  readonly units: number;
}

/**
 * The longest round length that fits.
 *
 * @param perUnit kilometres per unit of the drawing
 * @param room units that the bar may take, above zero
 */
export function scaleBar(perUnit: number, room: number): ScaleBar {
  const most = perUnit * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, units: kilometres / perUnit };
}

/** Mercator's distance from the equator, in degrees of longitude. */
function northing(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return (Math.asinh(Math.tan(radians)) * 180) / Math.PI;
}
