import { isAlive } from './alive.ts';

/** Milliseconds that a slice of work takes, so that a frame of 16 ms keeps room for the page's own. */
const SLICE = 4;
/** Milliseconds after which a slice is due even if the page never idles. */
const PATIENCE = 500;

/**
 * Runs work step by step in idle time, in slices of some 4 ms, and only while the page is visible.
 *
 * @param steps gives control back every millisecond or so
 * @param signal ends the work
 * @param done called behind the last step with the milliseconds that all slices took together
 * @param isUrgent whether to start at once and let the page in between two slices only, idle or not
 */
export function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  done: (spent: number) => void,
  isUrgent = false,
): void {
  let spent = 0;
  const slice = (): void => {
    if (signal.aborted || !isAlive()) return;
    const start = performance.now();
    let isDone: boolean | undefined;
    let taken: number;
    do {
      isDone = steps.next().done;
      taken = performance.now() - start;
    } while (!isDone && taken < SLICE);
    spent += taken;
    if (isDone) done(spent);
    else next();
  };
  const next = (): void => {
    if (isUrgent) setTimeout(whenVisible, 0, signal, slice);
    else requestIdleCallback(() => whenVisible(signal, slice), { timeout: PATIENCE });
  };
  if (isUrgent) queueMicrotask(slice);
  else next();
}

/**
 * Calls back once the page is visible: at once, or when its tab is shown or its prerendering ends.
 *
 * @param signal ends the wait
 * @param then what to do
 */
export function whenVisible(signal: AbortSignal, then: () => void): void {
  if (signal.aborted) return;
  if (!document.hidden) return then();
  const again = (): void => whenVisible(signal, then);
  addEventListener('visibilitychange', again, { once: true, signal });
}
