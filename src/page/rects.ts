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
export function isOn(mark: Mark, point: Point): boolean {
  return rectsOf(mark).some((rect) => holds(rect, point));
}

/**
 * Whether one of the two characters beside a place in a text is at a point.
 *
 * @param node the text
 * @param offset UTF-16 offset of the place
 * @param point CSS pixels of the viewport
 */
export function isTextAt(node: Text, offset: number, point: Point): boolean {
  const start = Math.max(0, offset - 1);
  const end = Math.min(node.length, offset + 1);
  return rectsOfPart({ node, start, end }).some((rect) => holds(rect, point));
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function rectsOfPart({ node, start, end }: Omit<Part, 'at'>): DOMRect[] {
  // Not kept: a live range costs the page on each change of its tree.
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
