const PHRASES = 'a,b,sub,sup,em,form,font,ruby,code,mark,i,strong,small';
/**
 * Elements whose text runs on in that around them; and forms, where elements stand in the place of properties if the page
 * has named them so: they are read with what is around them.
 */
export const INLINE = `span,${PHRASES}`;
/**
 * What is looked at by itself: all that may have a shadow root, as far as a selector tells, and all that is unread. Browsers try the parts
 * of a list one by one for each element, so that what is commonest on pages comes first in the list of what is not, and it is one list.
 */
const NOTABLE = `:not(p,li,td,tr,br,h3,h4,span:not(:empty),${PHRASES},h2,path,svg,img,ol,ul,button,hr)`;
/** What no reader sees as text, or sees beside the text that it annotates. */
const UNREAD = 'script,style,rt,rp';
/** Of what is notable, so many at a time. */
const STEP = 64;

type Tree = Node &
  ParentNode & {
    readonly body?: HTMLElement | null;
    matches?(selectors: string): boolean;
  };

/** Not for a form: a field may stand in the place of the method. */
const isUnread = (tree: Tree): boolean | undefined => tree.matches?.(UNREAD);

/**
 * The text below a node of the page bit by bit, without making an object of every text node or element.
 *
 * @param tree a document, shadow root or element
 * @param onHost called with each element that may have a shadow root
 */
export function* textsIn(tree: Tree, onHost: (element: Element) => void): Generator<string | null> {
  if (!tree.isConnected || isUnread(tree)) return;
  // Of a document or a shadow root nothing is known that an element may have.
  onHost(tree as Element);
  const root = tree.body ?? tree;
  let count = 0;
  if (!root.firstElementChild) return yield root.textContent;
  const range = new Range();
  // A boundary inside a node costs nothing; one between siblings costs counting them.
  const readTo = (node: Node, offset: number): string => {
    range.setEnd(node, offset);
    const text = range.toString();
    range.setStart(node, offset);
    return text;
  };
  range.setStart(root, 0);
  const notable = root.querySelectorAll(NOTABLE);
  // Both that and the text behind it may take as long as a slice.
  yield '';
  for (const element of notable) {
    const isPassed = isUnread(element);
    const isLast = !(++count % STEP);
    if (!isPassed) onHost(element);
    // What the page has moved or added meanwhile is looked at by itself.
    if ((isPassed || isLast) && root.contains(element)) {
      const text = readTo(element, 0);
      if (isPassed) range.setStart(element, element.childNodes.length);
      yield text;
    }
  }
  yield readTo(root, root.childNodes.length);
}
