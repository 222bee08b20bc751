declare global {
  interface Element {
    /** Firefox only; in content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * The shadow root of an element, open or closed.
 *
 * @param element any element
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element instanceof HTMLFormElement) return null;
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null;
  if (element.shadowRoot) return element.shadowRoot;
  return isLikelyHost(element) ? chrome.dom.openOrClosedShadowRoot(element) : null;
}

/** Asking Chromium for a closed root costs ten times as much as asking for an open one. */
function isLikelyHost(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    (element.localName.includes('-') ||
      !element.firstElementChild ||
      element.firstElementChild.hasAttribute('slot'))
  );
}
