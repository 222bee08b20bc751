import { view } from './view.ts';
import { type Sight, watchSight } from './sight.ts';
import { OWN } from '../page/own.ts';

/** CSS pixels of a sheet's width, and its share of the height. */
const WIDEST_SHEET = 560;
const TALLEST_SHEET = 0.7;

/** The one element that stands in the page while a card is open. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it behind the page's body and into the top layer. */
  show(): void;
  /** Limits the card's size; CSS pixels. */
  fit(width: number, height: number): void;
  /** Places the host; left and top edge in CSS pixels of the viewport. */
  move(left: number, top: number): void;
  /** Places the host at the bottom of the visual viewport, as a sheet. */
  sink(): void;
  /** Lifts the host over whatever has come into the top layer since. */
  raise(): void;
  /** Whether a reader sees the host plainly, and has for a while. */
  readonly isPlain: Sight['isPlain'];
  /** Takes the host out of the page. */
  remove(): void;
}

/**
 * Makes a host element.
 *
 * @param style text of the style sheet for its closed shadow root
 */
export function createHost(style: string): Host {
  const element = document.createElement('div');
  OWN.add(element);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}:host{left:0!important}`);
  root.adoptedStyleSheets = [sheet];
  const rule = sheet.cssRules.item(sheet.cssRules.length - 1) as CSSStyleRule;
  const set = (name: string, value: string): void =>
    rule.style.setProperty(name, value, 'important');
  element.popover = 'manual';
  const page = document.documentElement;
  const { moved, raised, isPlain } = watchSight(element);
  const fit = (width: number, height: number): void => {
    set('--room-x', `${width}px`);
    set('--room-y', `${height}px`);
    // Pinching enlarges the page; the card keeps its size on the screen.
    set('--zoom', String(1 / view().scale));
  };
  const raise = (): void => {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    raised();
  };
  const place = (edges: Readonly<Record<string, number>>): void => {
    for (const name in edges) set(name, `${edges[name]}px`);
    set('opacity', '1');
    moved();
  };
  return {
    element,
    root,
    show() {
      // The page may zoom its root by CSS; the card's pixels are the viewport's.
      set('zoom', String(1 / page.currentCSSZoom));
      set('opacity', '0');
      page.append(element);
      raise();
    },
    raise,
    remove: () => element.remove(),
    fit,
    isPlain,
    move: (left, top) => place({ left, top }),
    sink() {
      const { width, height, left, top, scale } = view();
      const wide = Math.min(width, WIDEST_SHEET / scale);
      fit(wide, height * TALLEST_SHEET);
      place({
        left: left + (width - wide) / 2,
        bottom: page.clientHeight - top - height,
      });
    },
  };
}
