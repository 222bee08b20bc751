/**
 * Calls back when a page comes back out of the back/forward cache: while it was there, nobody could tell it that its
 * site was switched.
 *
 * @param listener what to do
 * @param signal ends it
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-pagetransitionevent-persisted
 */
export function onRestored(listener: () => void, signal: AbortSignal): void {
  addEventListener('pageshow', (event) => event.isTrusted && event.persisted && listener(), {
    signal,
  });
}
