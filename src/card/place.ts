import { clipOf } from './clip.ts';
import type { Host } from './host.ts';
import type { Spot } from './triangle.ts';
import { view } from './view.ts';

/** CSS pixels between mark and card, and between card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;

/** CSS pixels of height and of width below which a card shows too little to be of use. */
const LEAST = 220;
const NARROWEST = 200;

/** How the lines of the text run in which a mark stands. */
export interface Flow {
  readonly vertical: boolean;
  readonly rightToLeft: boolean;
}

/**
 * How the text of an element runs.
 *
 * @param element the element that a mark stands in, if it still does
 */
export function flowOf(element: Element | undefined): Flow {
  const style = element && getComputedStyle(element);
  return {
    vertical: style !== undefined && style.writingMode.startsWith('vertical'),
    rightToLeft: style?.direction === 'rtl',
  };
}

/**
 * Places a card beside its mark: below or above the line, beside it if the lines are vertical or the window
 * is low, within the visual viewport. Where there is no room for all of it, the card scrolls or is narrower; where
 * there is none for even its head, it covers the mark.
 *
 * @param line rectangle of the mark, in client coordinates
 * @param context the element that the mark stands in
 * @param host the card's host, rendered
 * @param flow how the text runs
 * @returns whether the mark is out of sight, scrolled away in the window or in a box
 */
export function placeBeside(
  line: DOMRect,
  context: Element | undefined,
  host: Host,
  flow: Flow,
): boolean {
  const { left, top, width, height, scale } = view();
  const [roomX, roomY] = [width - 2 * MARGIN, height - 2 * MARGIN];
  host.fit(roomX, roomY);
  const room: Record<Side, number> = {
    below: top + height - line.bottom - GAP - MARGIN,
    above: line.top - top - GAP - MARGIN,
    right: left + width - line.right - GAP - MARGIN,
    left: line.left - left - GAP - MARGIN,
  };
  const whole = host.box();
  // Asked for while nothing has changed since, so that the page is laid out but once.
  const isOut = isHidden(line, clipOf(context));
  const side = sideFor(room, whole, flow, scale);
  const isBeside = side === 'right' || side === 'left';
  const widest = isBeside ? room[side] : roomX;
  const tallest = isBeside ? roomY : Math.min(roomY, Math.max(LEAST / scale, room[side]));
  host.fit(widest, tallest);
  const isWhole = whole.width <= widest && whole.height <= tallest;
  const card = isWhole ? whole : host.box();
  const edge = flow.rightToLeft ? line.right - card.width : line.left;
  const spots: Record<Side, Spot> = {
    below: { x: edge, y: line.bottom + GAP },
    above: { x: edge, y: line.top - GAP - card.height },
    right: { x: line.right + GAP, y: line.top },
    left: { x: line.left - GAP - card.width, y: line.top },
  };
  const { x, y } = spots[side];
  host.move(
    within(x, left + MARGIN, left + width - MARGIN - card.width),
    within(y, top + MARGIN, top + height - MARGIN - card.height),
  );
  return isOut;
}

type Side = 'below' | 'above' | 'right' | 'left';

/** The first side with room for the card; where there is none, one with room for a lower or narrower card. */
function sideFor(
  room: Record<Side, number>,
  card: DOMRect,
  { vertical }: Flow,
  scale: number,
): Side {
  const sides: Side[] = vertical
    ? ['right', 'left', 'below', 'above']
    : ['below', 'above', 'right', 'left'];
  const fits = (side: Side): boolean =>
    room[side] >= (side === 'below' || side === 'above' ? card.height : card.width);
  const lower = room.above > room.below ? 'above' : 'below';
  const narrower = room.left > room.right ? 'left' : 'right';
  const isLow = room[lower] * scale < LEAST && room[narrower] * scale >= NARROWEST;
  return sides.find(fits) ?? (isLow ? narrower : lower);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function isHidden(line: DOMRect, seen: DOMRect): boolean {
  return (
    line.right <= seen.left ||
    line.left >= seen.right ||
    line.bottom <= seen.top ||
    line.top >= seen.bottom
  );
}
