import { localNameOf } from './dom.ts';

declare global {
  interface Element {
    /** Firefox only; in content scripts. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * The shadow root of an element, open or closed.
 *
 * Asking Chromium for a closed root takes ten times as long as asking for an open one, so it is asked only about elements
 * that look like hosts: of the page's own making, without text, or with children that have a slot.
 *
 * @param element any element
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element instanceof HTMLFormElement) return null;
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null;
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot;
  const child = element.firstElementChild;
  return isCustom(element) || (child ? child.slot : !element.textContent.trim())
    ? chrome.dom.openOrClosedShadowRoot(element)
    : null;
}

/** Whether a node is an element of the page's own making. */
export function isCustom(node: Node): boolean {
  return node instanceof Element && localNameOf(node).includes('-');
}
