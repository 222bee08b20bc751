import { displayOf, hasAttribute, localNameOf } from './dom.ts';
/** Elements whose text no reader sees, or sees only above other text: what stands around them is joined. */
const DROPPED = new Set(
  'head,title,script,style,noscript,template,rt,rp,datalist,desc,metadata'.split(','),
);

/**
 * Whether an element's content is no text for a reader, told by its tag or its attributes alone.
 *
 * Names on both sides of it are joined, so it must be left out before names are looked for.
 *
 * @param element any element
 */
export function isDropped(element: Element): boolean {
  return DROPPED.has(localNameOf(element)) || isHidden(element);
}

/**
 * Whether an element takes itself out of the page by an attribute: `hidden`, or a style of its own.
 *
 * @param element any element
 */
function isHidden(element: Element): boolean {
  return hasAttribute(element, 'hidden') || displayOf(element) === 'none';
}
