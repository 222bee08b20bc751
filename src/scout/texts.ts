/**
 * Elements whose text runs on in that around them; and forms, where elements stand in the place of properties if the page
 * has named them so: they are read with what is around them.
 */
export const INLINE = 'span,a,b,code,em,font,i,mark,ruby,small,strong,sup,form';
/**
 * What is looked at by itself: all that may have a shadow root, as far as a selector tells, all that is unread, and some
 * of many siblings. What is commonest on pages comes first in the list of what is not.
 */
const NOTABLE = `:not(${INLINE},p,li,td,tr,h2,h3,h4,br,img,ul),span:empty,:nth-child(200n)`;
/** What no reader sees as text, or sees beside the text that it annotates. */
const UNREAD = /^(script|style|rt|rp)$/;
/** Of what is notable, so many at a time; UTF-16 code units that a piece has at most, and shares with the next. */
const STEP = 16;
const PIECE = 1 << 13;
const OVERLAP = 64;

/**
 * The text below a node in pieces, without making an object of every text node or element. A name is whole in one of
 * them.
 *
 * @param tree a document, shadow root or element
 * @param onHost called with each element that may have a shadow root
 */
export function* textsIn(
  tree: Node & ParentNode & { readonly localName?: string },
  onHost: (element: Element) => void,
): Generator<string> {
  let root: Node & ParentNode = tree;
  if (tree.localName) {
    if (UNREAD.test(tree.localName)) return;
    onHost(tree as Element);
  } else root = (tree as Partial<Document>).body ?? tree;
  const range = new Range();
  let text = '';
  let count = 0;
  // A boundary inside a node costs nothing; one between siblings costs counting them.
  const readTo = (node: Node, offset: number): void => {
    range.setEnd(node, offset);
    text += range.toString();
    range.setStart(node, offset);
  };
  function* pieces(): Generator<string> {
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE + OVERLAP);
    text = text.slice(-OVERLAP);
  }
  if (!root.childElementCount) {
    text += root.textContent;
    return yield* pieces();
  }
  range.selectNodeContents(root);
  for (const element of root.querySelectorAll(NOTABLE)) {
    const isUnread = UNREAD.test(element.localName);
    const isLast = ++count % STEP === 0;
    if (!isUnread) onHost(element);
    // What the page has moved or added meanwhile is looked at by itself.
    if (!(isUnread || isLast) || !root.contains(element)) continue;
    readTo(element, 0);
    if (isUnread) range.setStart(element, element.childNodes.length);
    if (isLast) yield* pieces();
  }
  readTo(root, root.childNodes.length);
  yield* pieces();
}
