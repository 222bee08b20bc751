declare global {
  // Chromium only.
  interface IntersectionObserverInit {
    trackVisibility?: boolean;
    delay?: number;
  }
  interface IntersectionObserverEntry {
    readonly isVisible?: boolean;
  }
}

/** Milliseconds for which a reader must have had a card before the eyes, where it is, before a click on it is meant. */
const LOOK = 500;

/** Whether a reader can see a card plainly. */
export interface Sight {
  /** Begins to watch the card. */
  watch(card: Element): void;
  /** The card has come on top of all else. */
  raised(): void;
  /** The card stands elsewhere now. */
  moved(): void;
  /** Whether nothing has hidden, covered or moved the card for half a second. */
  isPlain(): boolean;
}

/**
 * Watches over a card's host, for a page could put it under a reader's click or lay something over it.
 *
 * Chromium tells by itself when an element is covered, see-through or distorted. Firefox does not: there nothing else may
 * stand in the top layer, where all that could cover the card must stand, but what filled the screen before the card came.
 *
 * @param element the host, in the page
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchSight(element: HTMLElement): Sight {
  let since = Infinity;
  let stage: Element | null;
  let isClear = import.meta.env.FIREFOX;
  const moved = (): void => void (since = performance.now());
  const isAlone = (): boolean => {
    if (!import.meta.env.FIREFOX) return true;
    const [first, second] = document.querySelectorAll(':popover-open');
    return first === element && !second && stage === document.fullscreenElement;
  };
  return {
    watch(card) {
      if (import.meta.env.FIREFOX) return;
      new IntersectionObserver(
        (entries) => {
          isClear = entries.at(-1)?.isVisible ?? false;
          moved();
        },
        { trackVisibility: true, delay: 100 },
      ).observe(card);
    },
    raised() {
      if (import.meta.env.FIREFOX) stage = document.fullscreenElement;
      moved();
    },
    moved,
    isPlain() {
      return isClear && performance.now() - since > LOOK && isAlone();
    },
  };
}
