import type { Spot } from './triangle.ts';

/**
 * Of the rectangles of a mark that is wrapped over lines, the one that the pointer is on.
 *
 * @param rects the mark's rectangles in client coordinates
 * @param spot where the pointer is; without it the first line counts
 */
export function lineAt(rects: readonly DOMRect[], spot: Spot | undefined): DOMRect | undefined {
  const distance = ({ left, right, top, bottom }: DOMRect): number =>
    spot === undefined
      ? 0
      : Math.hypot(
          Math.max(left - spot.x, 0, spot.x - right),
          Math.max(top - spot.y, 0, spot.y - bottom),
        );
  return rects.toSorted((a, b) => distance(a) - distance(b))[0];
}
