/** What no reader sees as text, or sees beside the text that it annotates. */
const UNREAD = 'script,style,noscript,template,rt,rp';
/**
 * Elements that can have a shadow root, as far as a selector tells: all but the common ones of which that is not so, and
 * of the common ones that are empty.
 */
const HOSTS =
  ':empty:is(p,span),:not(p,span,a,li,td,tr,b,i,em,strong,code,br,img,ul,h2,h3,sup,path)';
/** Among many siblings, where to stop so that a reading is short. */
const CUTS = ':nth-child(200n)';
/** Elements of interest between two readings; UTF-16 code units that a reading gives at most, and gives twice. */
const STEP = 400;
const PIECE = 1 << 16;
const OVERLAP = 64;

/**
 * The text below a node in pieces, without making an object of every text node. A name is whole in one of them.
 *
 * @param root a document, shadow root or element
 * @param onHost called with each element that may have a shadow root
 */
export function* textsIn(root: Node, onHost: (element: Element) => void): Generator<string> {
  const range = new Range();
  let carry = '';
  let count = 0;
  let unread: Element | undefined;
  function* read(): Generator<string> {
    const text = carry + range.toString();
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE + OVERLAP);
    carry = text.slice(-OVERLAP);
  }
  range.selectNodeContents(root);
  if (root instanceof Element) onHost(root);
  if ('querySelectorAll' in root) {
    const elements = (root as ParentNode).querySelectorAll(`${UNREAD},${HOSTS},${CUTS}`);
    for (const element of elements) {
      // The page may have changed between two pieces; what is new is looked at by itself.
      if (!root.contains(element) || unread?.contains(element)) continue;
      const isUnread = element.matches(UNREAD);
      if (!isUnread) onHost(element);
      if (!isUnread && ++count % STEP > 0) continue;
      range.setEndBefore(element);
      yield* read();
      if (isUnread) range.setStartAfter((unread = element));
      else range.setStartBefore(element);
    }
  }
  range.setEnd(root, root.childNodes.length);
  yield* read();
}

/** Calls back with each element below a node that may have a shadow root. */
export function visitHosts(root: ParentNode, onHost: (element: Element) => void): void {
  for (const element of root.querySelectorAll(HOSTS)) onHost(element);
}
