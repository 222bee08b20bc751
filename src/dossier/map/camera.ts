import type { PlaceId } from '../../dataset/types.ts';
import type { MapDrawing } from '../../messages/types.ts';

/** What part of a drawing is in view: its middle and its width, in units of the drawing. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A rectangle of a drawing, as in SVG's `viewBox`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The closest look, in units: narrower, and the outlines would show their corners. */
const LEAST_WIDTH = 250;

/** Air around what is shown, in parts of its size. */
const MARGIN = 1.3;

/**
 * A camera on one place, or on all four with the near coast of Hokkaido.
 *
 * @param map the drawing
 * @param place what to show
 * @param aspect width of the picture divided by its height
 */
export function cameraOn(map: MapDrawing, place: PlaceId, aspect: number): Camera {
  const circles = place === 'territory' ? Object.values(map.circles) : [map.circles[place]];
  const left = Math.min(...circles.map(({ x, r }) => x - r));
  const right = Math.max(...circles.map(({ x, r }) => x + r));
  const top = Math.min(...circles.map(({ y, r }) => y - r));
  const bottom = Math.max(...circles.map(({ y, r }) => y + r));
  const width = Math.max(right - left, (bottom - top) * aspect) * MARGIN;
  const west = place === 'territory' ? width / 16 : 0;
  return { x: (left + right) / 2 - west, y: (top + bottom) / 2, width };
}

/**
 * Keeps a camera within a drawing: neither beyond its edges nor closer than is of use.
 *
 * @param map the drawing
 * @param aspect width of the picture divided by its height
 */
export function within(camera: Camera, map: MapDrawing, aspect: number): Camera {
  const most = Math.min(map.width, map.height * aspect);
  const width = clamp(camera.width, Math.min(LEAST_WIDTH, most), most);
  const height = width / aspect;
  return {
    x: clamp(camera.x, width / 2, map.width - width / 2),
    y: clamp(camera.y, height / 2, map.height - height / 2),
    width,
  };
}

/** The rectangle that a camera sees in a picture of an aspect (width divided by height). */
export function viewOf({ x, y, width }: Camera, aspect: number): View {
  const height = width / aspect;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/**
 * Moves a camera closer or away while one point stays where it is in the picture.
 *
 * @param factor below 1 is closer
 * @param at the point in units of the drawing; the middle unless given
 */
export function zoomed(
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number } = camera,
): Camera {
  return {
    x: at.x + (camera.x - at.x) * factor,
    y: at.y + (camera.y - at.y) * factor,
    width: camera.width * factor,
  };
}

/** Moves a camera by parts of its own width. */
export function moved(camera: Camera, right: number, down: number): Camera {
  return { ...camera, x: camera.x + right * camera.width, y: camera.y + down * camera.width };
}

/** The nearest number to a value that is no less than `least` and no more than `most`. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
