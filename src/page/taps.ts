/** CSS pixels that a finger may stray. */
const STRAY = 10;

/**
 * Tells of taps and long presses by finger or pen.
 *
 * @param listener called with the event that ends the tap or the press
 * @param signal ends it
 */
export function watchTaps(listener: (event: PointerEvent) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let down: PointerEvent | undefined;
  addEventListener(
    'pointerdown',
    (event) => {
      down =
        event.isTrusted && event.isPrimary && event.pointerType !== 'mouse' ? event : undefined;
    },
    options,
  );
  addEventListener(
    'pointerup',
    (event) => {
      if (event.isTrusted && event.pointerId === down?.pointerId && isNear(down, event)) {
        listener(event);
      }
      down = undefined;
    },
    options,
  );
  addEventListener(
    'contextmenu',
    (event) => {
      // By mouse it is the page's menu; by finger a long press.
      const press = event as PointerEvent;
      if (press.isTrusted && down && press.pointerType !== 'mouse') listener(press);
      down = undefined;
    },
    options,
  );
}

function isNear(a: PointerEvent, b: PointerEvent): boolean {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= STRAY;
}
