/** Common elements whose text runs on in that around them. */
export const INLINE = 'a,abbr,b,cite,code,em,font,i,label,mark,ruby,small,span,strong,sub,sup';
/**
 * Elements that can have a shadow root, as far as a selector tells: all but common ones of which that is not so, and of
 * the common ones those that are empty.
 */
export const HOSTS = `:empty:is(p,span),:not(${INLINE},p,li,td,tr,br,img,ul,form)`;
/** What no reader sees as text, or sees beside the text that it annotates. */
const UNREAD = 'script,style,noscript,rt,rp';
/** Where to stop among many siblings, so that no reading is long. */
const CUTS = ':nth-child(200n)';
/** Elements of interest between two readings; UTF-16 code units that a piece has at most, and shares with the next. */
const STEP = 400;
const PIECE = 1 << 16;
const OVERLAP = 64;

/**
 * The text below a node in pieces, without making an object of every text node. A name is whole in one of them.
 *
 * @param root a document, shadow root or element
 * @param onHost called with each element that may have a shadow root
 */
export function* textsIn(
  root: Node & ParentNode,
  onHost: (element: Element) => void,
): Generator<string> {
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
  for (const element of root.querySelectorAll(`${UNREAD},${HOSTS},${CUTS}`)) {
    // The page may have changed between two pieces; what is new is looked at by itself.
    if (!root.contains(element) || unread?.contains(element)) continue;
    const isUnread = element.matches(UNREAD);
    if (!isUnread) onHost(element);
    if (!isUnread && ++count % STEP) continue;
    range.setEndBefore(element);
    yield* read();
    if (isUnread) range.setStartAfter((unread = element));
    else range.setStartBefore(element);
  }
  range.setEnd(root, root.childNodes.length);
  yield* read();
}
