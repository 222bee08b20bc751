import {
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/core';
import { clipOf } from './clip.ts';
import type { Host } from './host.ts';
import { view } from './view.ts';
import type { Spot } from './triangle.ts';

/** CSS pixels between mark and card, and between card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;

/** CSS pixels of height below which a card shows too little to be of use. */
const LEAST = 220;

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

/**
 * Places a card beside its mark: below or above the line, beside it if the lines are vertical or the window
 * is low, within the visual viewport. Where there is no room for all of it, the card scrolls; where there is
 * none for even its head, it covers the mark.
 *
 * @param line rectangle of the mark, in client coordinates
 * @param context the element that the mark stands in
 * @param host the card's host, rendered
 * @param flow how the text runs
 * @returns whether the mark is out of sight, scrolled away in the window or in a box
 */
export async function placeBeside(
  line: DOMRect,
  context: Element | undefined,
  host: Host,
  flow: Flow,
): Promise<boolean> {
  const { left, width, height, scale } = view();
  const room = { x: width - 2 * MARGIN, y: height - 2 * MARGIN };
  host.fit(room.x, room.y);
  // A side that is too narrow would have the card pushed over its mark.
  const beside = Math.max(line.left - left, left + width - line.right) - GAP - MARGIN;
  const fitsBeside = beside >= host.element.getBoundingClientRect().width;
  const { x, y, middlewareData } = await computePosition(line, host.element, {
    platform: platformFor(line, context, host.element),
    strategy: 'fixed',
    placement: placementFor(flow, fitsBeside),
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackAxisSideDirection: fitsBeside ? 'start' : 'none' }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) =>
          host.fit(room.x, Math.min(room.y, Math.max(LEAST / scale, availableHeight))),
      }),
      shift({ padding: MARGIN, crossAxis: true }),
      hide(),
    ],
  });
  host.move(x, y);
  return middlewareData.hide?.referenceHidden ?? false;
}

/**
 * How the library measures: in the top layer all is measured from the viewport, so that its own platform, which knows
 * containing blocks and scroll bars, is not needed.
 */
function platformFor(line: DOMRect, context: Element | undefined, card: HTMLElement): Platform {
  const getDimensions = (): { width: number; height: number } => {
    const { width, height } = card.getBoundingClientRect();
    return { width, height };
  };
  return {
    getDimensions,
    getElementRects: () => ({
      reference: { x: line.x, y: line.y, width: line.width, height: line.height },
      floating: { x: 0, y: 0, ...getDimensions() },
    }),
    getClippingRect: ({ element }) => clipOf(element === card ? undefined : context),
  };
}

function placementFor({ vertical, rightToLeft }: Flow, fitsBeside: boolean): Placement {
  if (vertical && fitsBeside) return 'right-start';
  return rightToLeft ? 'bottom-end' : 'bottom-start';
}
