import { isTrue, type Mark } from './mark.ts';
import type { Part } from './block.ts';
import type { Point } from './types.ts';

/**
 * Where a mark's lines are now.
 *
 * @param mark the mark
 * @returns client rectangles in CSS pixels; none if the mark has gone or is not rendered
 */
export function rectsOf(mark: Mark): DOMRect[] {
  return isTrue(mark) ? mark.parts.flatMap(rectsOfPart) : [];
}

/** Whether a point is on any line of a mark. */
export function isOn(mark: Mark, { x, y }: Point): boolean {
  return rectsOf(mark).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function rectsOfPart({ node, start, end }: Part): DOMRect[] {
  // Not kept: a live range costs the page on each change of its tree.
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
