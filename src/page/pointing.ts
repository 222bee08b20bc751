import type { Point } from './types.ts';

/** Milliseconds without a move after which the pointer is taken to rest. */
const REST = 50;
/** Milliseconds behind the last sign of scrolling after which it is taken to be over, should its end not be told. */
const SCROLL = 1000;

/**
 * Follows the pointer: at most one look a frame, none while a button is held or the page scrolls. Only what the user does
 * counts, not what a page's script pretends.
 *
 * @param look called with where the pointer is, or `undefined` when it has left the page, and whether it rests there
 * @param signal ends it
 */
export function watchPointer(
  look: (at: Point | undefined, isAtRest: boolean) => void,
  signal: AbortSignal,
): void {
  let at: Point | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let scrolled = -Infinity;

  const lookNow = (isAtRest: boolean): void => {
    if (!signal.aborted && performance.now() - scrolled > SCROLL) look(at, isAtRest);
  };
  const lookSoon = (): void => {
    clearTimeout(rest);
    rest = setTimeout(lookNow, REST, true);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      lookNow(false);
    });
  };
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ): void => {
    const trusted = (event: WindowEventMap[K]): void => void (event.isTrusted && listener(event));
    addEventListener(type, trusted, { capture: true, passive: true, signal });
  };

  listen('pointermove', ({ pointerType, buttons, clientX, clientY }) => {
    if (pointerType === 'touch' || buttons !== 0) return;
    at = { x: clientX, y: clientY };
    lookSoon();
  });
  listen('pointerdown', () => clearTimeout(rest));
  listen('pointerout', ({ pointerType, relatedTarget }) => {
    if (pointerType === 'touch' || relatedTarget) return;
    at = undefined;
    lookSoon();
  });
  listen('scroll', () => {
    scrolled = performance.now();
  });
  listen('scrollend', () => {
    scrolled = -Infinity;
    if (at) lookSoon();
  });
}
