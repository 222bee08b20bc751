/** What happens around an open card. */
interface Heard {
  /** Escape was pressed; `true` if that has closed something, so that nothing else is to close by it. */
  escape(): boolean;
  /** A button or finger went down outside of the card. */
  press(event: PointerEvent): void;
  /** A click outside of the card; `true` if the page is not to hear of it. */
  click(event: MouseEvent): boolean;
  /** Something may have come into the top layer. */
  covered(): void;
}

/**
 * Listens to the page around a card, before the page itself hears of it.
 *
 * @param host gives the card's host, or `undefined` while none is open
 * @param heard what to do
 * @param signal ends it
 */
export function listen(
  host: () => HTMLElement | undefined,
  heard: Heard,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const isOutside = (event: Event): boolean => {
    const element = host();
    return event.isTrusted && (!element || !event.composedPath().includes(element));
  };
  addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && event.isTrusted && heard.escape() && keep(event),
    options,
  );
  addEventListener('pointerdown', (event) => isOutside(event) && heard.press(event), options);
  addEventListener(
    'click',
    (event) => isOutside(event) && heard.click(event) && keep(event),
    options,
  );
  // Dialogs and popovers tell by `toggle`, which does not bubble but can be captured.
  for (const type of ['toggle', 'fullscreenchange']) {
    addEventListener(type, (event) => event.target !== host() && heard.covered(), options);
  }
}

/** Keeps an event from the page. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
