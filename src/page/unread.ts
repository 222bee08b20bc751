import { displayOf, hasAttribute, localNameOf } from './dom.ts';

/** Elements whose text no reader sees, or sees only above other text: what stands around them is joined. */
const UNSEEN = /^(?:head|title|script|style|noscript|template|rt|rp)$/;
const UNUSED = new Set(['datalist', 'desc', 'metadata']);

/**
 * Whether an element's content is no text for a reader, told by its tag alone.
 *
 * @param element any element
 */
function isUnseen(element: Element): boolean {
  return UNSEEN.test(localNameOf(element));
}

/**
 * Whether an element's content is no text for a reader, told by its tag or its attributes. Names on both sides of it
 * are joined.
 *
 * @param element any element
 */
export function isDropped(element: Element): boolean {
  return (
    isUnseen(element) ||
    UNUSED.has(localNameOf(element)) ||
    hasAttribute(element, 'hidden') ||
    ownDisplay(element) === 'none'
  );
}

/** The value of `display` in an element's own `style`; the empty string if there is none. */
export function ownDisplay(element: Element): string {
  // Asked for a style, an element makes an object of it, whether it has one or not.
  return hasAttribute(element, 'style') ? displayOf(element) : '';
}
