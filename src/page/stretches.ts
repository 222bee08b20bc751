import { childNodesOf, contains, elementsBelow, textOf } from './dom.ts';

/** A stretch of the text of a tree, in document order, for a first look. */
export interface Stretch {
  /** Its text; `carried` UTF-16 code units of the text before it come first. */
  readonly text: string;
  readonly carried: number;
  /** The text nodes behind this node's start (or end, if `isBehind`) hold the text. */
  readonly from: Node;
  readonly isBehind: boolean;
}

/** UTF-16 code units that are longer than any name. */
export const REACH = 64;
/** Special elements between two cuts: about half a millisecond's reading. */
const STEP = 64;

// Elements that need a look of their own: all that are neither common and plain, nor able to have a shadow root; and of
// long rows some, to cut there. Selectors are tried from left to right: a short list of tags does for most elements.
const SPECIAL =
  ':not(a,p,span,li,td,tr,b,i,em,strong,code,br,img,h2,h3,ul,sup,small,th,path,input,link,button),' +
  ':empty:is(p,span),[slot],:nth-child(200n)';

/**
 * Reads the text of a tree without its shadow trees, without what no reader sees, and without making an
 * object of every text node. Survives any change of the tree between two steps; what is added behind
 * its back is for a `MutationObserver` to tell.
 *
 * @param root the tree
 * @param onHost called with each element on the way that may have a shadow root
 * @param isOut tells which elements are left out
 * @param also selectors of elements that may be left out, if not by their tags; each with a comma before it
 * @returns stretches, each some half a millisecond's work to gather
 * @see https://dom.spec.whatwg.org/#dom-range-stringifier
 */
export function* stretches(
  root: ParentNode & Node,
  onHost: (element: Element) => void,
  isOut: (element: Element) => boolean,
  also = '',
): Generator<Stretch> {
  const special = elementsBelow(root, SPECIAL + also);
  let carry = '';
  const stretch = (own: string | null, from: Node, isBehind: boolean): Stretch => {
    const text = carry + own;
    const read = { text, carried: carry.length, from, isBehind };
    carry = text.slice(-REACH);
    return read;
  };
  if (!special.length) return yield stretch(textOf(root), root, false);

  const range = new Range();
  range.setStart(root, 0);
  /** From where the range starts, wherever that is by now. A boundary inside a node costs less than one between siblings. */
  const readTo = (node: Node, offset: number): Stretch => {
    range.setEnd(node, offset);
    const { startContainer, startOffset } = range;
    const before = childNodesOf(startContainer)[startOffset - 1];
    return stretch(`${range}`, before ?? startContainer, !!before);
  };
  let looked = 0;
  let dropped: Element | undefined;
  for (const element of special) {
    if (dropped && contains(dropped, element)) continue;
    const out = isOut(element);
    if (!out) onHost(element);
    if ((!out && ++looked % STEP) || !contains(root, element)) continue;
    const read = readTo(element, 0);
    if (out) dropped = element;
    // Before control is given back: afterwards the element may be gone, and the range, being live, is where it was.
    range.setStart(element, out ? childNodesOf(element).length : 0);
    yield read;
  }
  yield readTo(root, childNodesOf(root).length);
  // A live range costs the page on each change, the less the farther up it is.
  range.setStart(document, 0);
  range.collapse(true);
}
