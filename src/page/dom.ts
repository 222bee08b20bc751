/**
 * The DOM as no page can falsify it. In a form and in a document, an element that the page names like a property
 * stands in that property's place, for every script: `<form><input name="parentNode"></form>` has a `parentNode`
 * below itself. What is taken from the prototypes of our own world is always the browser's.
 *
 * @see https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns
 */

type Method = (...args: never[]) => unknown;

const { call } = Function.prototype;

function getter<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  return call.bind(Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => undefined));
}

function method<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
): T[K] extends Method ? (of: T, ...args: Parameters<T[K]>) => ReturnType<T[K]> : never {
  return call.bind(prototype[name] as never) as never;
}

const node = Node.prototype;
const element = Element.prototype;
const own = Document.prototype;

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
export const boxOf = /* @__PURE__ */ method(element, 'getBoundingClientRect');
export const scrollIntoView = /* @__PURE__ */ method(element, 'scrollIntoView');
export const closest: (of: Element, selectors: string) => Element | null = /* @__PURE__ */ method(
  element,
  'closest',
);

const titleOf = /* @__PURE__ */ getter(own, 'title');
const documentElementOf = /* @__PURE__ */ getter(own, 'documentElement');
const isHiddenOf = /* @__PURE__ */ getter(own, 'hidden');
const designModeOf = /* @__PURE__ */ getter(own, 'designMode');
const styleOf = /* @__PURE__ */ getter(HTMLElement.prototype, 'style');
const createTreeWalker = /* @__PURE__ */ method(own, 'createTreeWalker');
const caretPositionFromPoint = /* @__PURE__ */ method(own, 'caretPositionFromPoint');

/** The value of `display` in an element's own style; empty if it says none. */
export function displayOf(of: Element): string {
  // Only a form's can be falsified; elements of other languages have theirs from other prototypes.
  const style = of instanceof HTMLFormElement ? styleOf(of) : (of as HTMLElement).style;
  return style?.display ?? '';
}

/** All elements below a node that fit a selector, in document order. */
export function elementsBelow(of: ParentNode & Node, selectors: string): NodeListOf<Element> {
  const prototype = of instanceof Document ? own : of instanceof Element ? element : undefined;
  return prototype
    ? prototype.querySelectorAll.call(of, selectors)
    : of.querySelectorAll(selectors);
}

/** The page's title. */
export const pageTitle = (): string => titleOf(document);

/** The page's root element; `null` while another document is written in its place. */
export const pageRoot = (): HTMLElement | null => documentElementOf(document);

/** Whether nobody sees the page. */
export const isPageHidden = (): boolean => isHiddenOf(document);

/** Whether the page as a whole is an editor. */
export const isPageEditor = (): boolean => designModeOf(document) === 'on';

/** A walker over the text nodes below a node. */
export function textWalker(root: Node): TreeWalker {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  return createTreeWalker(document, root, shown);
}

/** The place in the text under a point in client coordinates, in these shadow trees too. */
export function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return caretPositionFromPoint(document, x, y, { shadowRoots });
}

const elementsFromPoint = /* @__PURE__ */ method(own, 'elementsFromPoint');

/** The elements under a point in client coordinates, the topmost first. */
export function elementsAt(tree: DocumentOrShadowRoot, x: number, y: number): Element[] {
  return tree instanceof Document ? elementsFromPoint(tree, x, y) : tree.elementsFromPoint(x, y);
}

/** The language that holds at an element, as the page declares it (BCP 47); empty if it does not. */
export function languageAt(at: Element | undefined): string {
  const declaring = at && closest(at, '[lang]');
  return (declaring && attributeOf(declaring, 'lang')) ?? '';
}

const create = /* @__PURE__ */ method(own, 'createElement');

/** A new element of HTML. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
): HTMLElementTagNameMap[K] {
  return create(document, name) as HTMLElementTagNameMap[K];
}
