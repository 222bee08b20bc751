import { view } from './view.ts';
import { type Sight, watchSight } from './sight.ts';
import { OWN } from '../page/own.ts';

/** CSS pixels of a sheet's width, and its share of the height. */
const WIDEST_SHEET = 560;
const TALLEST_SHEET = 0.7;

/** Popovers that go when a dialog becomes modal. */
const CLOSED_BY_DIALOGS = ':popover-open:not([popover=manual])';

/**
 * Whether something of the page makes inert all that is outside of it, and with it a card.
 *
 * @see https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export function isPageInert(): boolean {
  return document.querySelector(':modal,:fullscreen') !== null;
}

/** The one element that stands in the page while a card is open. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card in it stands, in client coordinates. */
  box(): DOMRect;
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
  /** Gives the card the focus, where all outside of a dialog of the page's is inert, too. */
  focus(): void;
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
  const { watch, moved, raised, isPlain } = watchSight(element);
  const card = (): HTMLDialogElement => root.firstElementChild as HTMLDialogElement;
  const isModal = (): boolean => card().matches(':modal');
  const fit = (width: number, height: number): void => {
    const form = card().style;
    const { scale } = view();
    // Pinching enlarges the page; the card keeps its size on the screen.
    form.zoom = String(1 / scale);
    form.maxWidth = `${width * scale}px`;
    form.maxHeight = `${height * scale}px`;
  };
  const raise = (): void => {
    if (isModal()) {
      if (root.activeElement) return;
      // A dialog that has come since has the focus. Whoever is put in anew is modal no more, and hears of no closing.
      page.append(element);
    }
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    raised();
  };
  const place = (edges: Readonly<Record<string, number>>): void => {
    for (const [name, edge] of Object.entries(edges)) {
      set(name, `${edge}px`);
      // For a card that is modal. Without variables, which would have all in it styled anew at every move.
      card().style.setProperty(name, `${edge * view().scale}px`);
    }
    moved();
  };
  return {
    element,
    root,
    box: () => card().getBoundingClientRect(),
    show() {
      // The page may zoom its root by CSS; the card's pixels are the viewport's.
      set('zoom', String(1 / page.currentCSSZoom));
      page.append(element);
      watch(card());
      raise();
    },
    raise,
    focus() {
      if (isPageInert() && !isModal() && !document.querySelector(CLOSED_BY_DIALOGS)) {
        card().open = false;
        card().showModal();
      }
      card().focus({ preventScroll: true });
    },
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
