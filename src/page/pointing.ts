import type { Point } from './types.ts';

/** Milliseconds behind the last sign of scrolling after which it is taken to be over, should its end not be told. */
const SCROLL = 1000;

/**
 * Follows the pointer: at most one look a frame, none while a button is held or the page scrolls. Only what the user does
 * counts, not what a page's script pretends.
 *
 * @param look called with where the pointer is, or `undefined` when it has left the page
 * @param signal ends it
 */
export function watchPointer(look: (at: Point | undefined) => void, signal: AbortSignal): void {
  let at: Point | undefined;
  let frame = 0;
  let scrolled = -Infinity;

  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && performance.now() - scrolled > SCROLL) look(at);
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
