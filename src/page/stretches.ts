import { childNodesOf, comparePositions, contains, elementsBelow } from './dom.ts';
import { isDropped } from './unread.ts';

/** A stretch of the text of a tree, in document order, for a first look. */
export interface Stretch {
  /** Its text; `carried` UTF-16 code units of the text before it come first. */
  readonly text: string;
  readonly carried: number;
  /** The text nodes behind this node's start (or end, if `isBehind`) hold the text. */
  readonly from: Node;
  readonly isBehind: boolean;
}

/** Elements from one cut to the next: about half a millisecond's reading. */
const STEP = 2000;
/** Elements looked at one by one between two yields. */
const BATCH = 512;
/** UTF-16 code units that are longer than any name. */
export const CARRY = 64;

// Elements that need a look of their own: all that are neither common and plain, nor able to have a shadow root.
// Selectors are tried from left to right, so that most elements are done with after a short list of tags.
export const SPECIAL = [
  ':not(a,p,span,li,td,tr,b,i,em,strong,code,br,img,h2,h3,h4,ul,ol,sup,sub,cite,small,th,dt,dd,path,g,input,link,meta,label,button,pre,abbr,table,tbody)',
  ':empty:is(p,span,h2,h3,h4)',
  '[hidden],[slot],[style*=display]',
].join();

/**
 * Reads the text of a tree without its shadow trees, without what no reader sees, and without making an
 * object of every text node. Survives any change of the tree between two steps; what is added behind
 * its back is for a `MutationObserver` to tell.
 *
 * @param root the tree
 * @param onHost called with each element on the way that may have a shadow root
 * @param onDropped called with each element that is left out
 * @param carry text that comes directly before
 * @returns stretches, each some half a millisecond's work to gather; `undefined` where as much work gave no text
 * @see https://dom.spec.whatwg.org/#dom-range-stringifier
 */
export function* stretches(
  root: ParentNode & Node,
  onHost: (element: Element) => void,
  onDropped: (element: Element) => void,
  carry = '',
): Generator<Stretch | undefined> {
  const elements = elementsBelow(root, '*');
  const range = new Range();
  range.setStart(root, 0);
  let from: Node = root;
  let isBehind = false;
  let next = STEP;
  let dropped: Element | undefined;

  function* read(): Generator<Stretch> {
    const text = range.toString();
    if (!text) return;
    const joined = carry + text;
    yield { text: joined, carried: carry.length, from, isBehind };
    carry = joined.slice(-CARRY);
  }

  function* readUntil(stop: Element | undefined): Generator<Stretch> {
    for (let cut = elements[next]; cut; cut = elements[next]) {
      if (stop && !precedes(cut, stop)) break;
      next += STEP;
      if (!contains(root, cut) || (dropped && contains(dropped, cut))) continue;
      range.setEndBefore(cut);
      yield* read();
      range.setStartBefore(cut);
      from = cut;
      isBehind = false;
    }
  }

  let looked = 0;
  for (const element of elementsBelow(root, SPECIAL)) {
    if (++looked % BATCH === 0) yield undefined;
    if (dropped && contains(dropped, element)) continue;
    if (!isDropped(element)) {
      onHost(element);
      continue;
    }
    yield* readUntil(element);
    if (!contains(root, element)) continue;
    range.setEndBefore(element);
    yield* read();
    range.setStartAfter(element);
    from = dropped = element;
    isBehind = true;
    onDropped(element);
  }
  yield* readUntil(undefined);
  range.setEnd(root, childNodesOf(root).length);
  yield* read();
  // A live range costs the page on each change, the less the farther up it is.
  range.setStart(document, 0);
  range.collapse(true);
}

function precedes(a: Node, b: Node): boolean {
  return (comparePositions(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
