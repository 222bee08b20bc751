/**
 * The DOM as no page can falsify it. In a form, an element that the page names like a property stands in that property's
 * place, in Chromium for a content script too: `<form><input name="parentNode"></form>` has a `parentNode` below itself.
 * What is taken from the prototypes of our own world is always the browser's. A document's properties can be falsified in
 * the same way, but only for the page's own scripts.
 *
 * @see https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */

type Method = (...args: never[]) => unknown;

const { call } = Function.prototype;

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  return call.bind(Object.getOwnPropertyDescriptor(prototype, name)?.get as never) as never;
}

function method<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
): T[K] extends Method ? (of: T, ...args: Parameters<T[K]>) => ReturnType<T[K]> : never {
  return call.bind(prototype[name] as never) as never;
}

const node = Node.prototype;
const element = Element.prototype;

export const parentOf = /* @__PURE__ */ getter(node, 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter(node, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ getter(node, 'nextSibling');
export const childNodesOf = /* @__PURE__ */ getter(node, 'childNodes');
export const textOf = /* @__PURE__ */ getter(node, 'textContent');
export const isConnected = /* @__PURE__ */ getter(node, 'isConnected');
export const contains = /* @__PURE__ */ method(node, 'contains');
export const rootOf = /* @__PURE__ */ method(node, 'getRootNode');
export const comparePositions = /* @__PURE__ */ method(node, 'compareDocumentPosition');

export const localNameOf = /* @__PURE__ */ getter(element, 'localName');
export const hasAttribute = /* @__PURE__ */ method(element, 'hasAttribute');
export const hasAttributes = /* @__PURE__ */ method(element, 'hasAttributes');
export const attributeOf = /* @__PURE__ */ method(element, 'getAttribute');
export const slotOf = /* @__PURE__ */ getter(element, 'assignedSlot');
export const boxOf = /* @__PURE__ */ method(element, 'getBoundingClientRect');
export const isVisible = /* @__PURE__ */ method(element, 'checkVisibility');
export const scrollIntoView = /* @__PURE__ */ method(element, 'scrollIntoView');
export const scrollElementBy = /* @__PURE__ */ method(element, 'scrollBy') as unknown as (
  of: Element,
  by: ScrollToOptions,
) => void;
export const closest: (of: Element, selectors: string) => Element | null = /* @__PURE__ */ method(
  element,
  'closest',
);

/** What a node is in: its parent, or a shadow tree's host; `null` at the end of the way up. */
export function holderOf(of: Node): Node | null {
  return of instanceof ShadowRoot ? of.host : parentOf(of);
}

const styleOf = /* @__PURE__ */ getter(HTMLElement.prototype, 'style');

/** The value of `display` in an element's own style; empty if it says none. */
export function displayOf(of: Element): string {
  // Only a form's can be falsified; elements of other languages have theirs from other prototypes.
  const style = of instanceof HTMLFormElement ? styleOf(of) : (of as HTMLElement).style;
  return style?.display ?? '';
}

/** All elements below a node that fit a selector, in document order. */
export function elementsBelow(of: ParentNode & Node, selectors: string): NodeListOf<Element> {
  return of instanceof Element
    ? element.querySelectorAll.call(of, selectors)
    : of.querySelectorAll(selectors);
}

/** The language that holds at an element, as the page declares it (BCP 47); empty if it does not. */
export function languageAt(at: Element | undefined): string {
  const declaring = at && closest(at, '[lang]');
  return (declaring && attributeOf(declaring, 'lang')) ?? '';
}
