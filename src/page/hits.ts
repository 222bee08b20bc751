import { REACH, type Stretch, stretches } from './stretches.ts';
import { isDropped } from './unread.ts';

/** What is looked for, and who is told of what is met on the way. */
export interface Search {
  /** Told of each element that may have a shadow root. */
  onHost(element: Element): void;
  /** Gives the UTF-16 offsets behind all that is looked for in a text, ascending. */
  endsIn(text: string): number[];
}

/** Elements that may be left out, whatever their tags. */
const MAYBE_DROPPED = ',[hidden],[style*=display],desc,metadata,datalist';
/** UTF-16 code units that are searched at a time. */
const WINDOW = 1 << 16;

/**
 * Finds the text nodes of a tree, without its shadow trees, in which something ends that looks like a name. Text
 * nodes without cost next to nothing.
 *
 * @param tree the tree
 * @param search what to look for
 * @returns the text nodes in document order; `undefined` where some work gave none
 */
export function* textNodesWithNames(
  tree: ParentNode & Node,
  search: Search,
): Generator<Text | undefined> {
  for (const stretch of stretches(tree, search.onHost, isDropped, MAYBE_DROPPED)) {
    yield* nodesIn(tree, stretch, search);
    yield undefined;
  }
}

function* nodesIn(tree: Node, stretch: Stretch, search: Search): Generator<Text | undefined> {
  const { text, carried } = stretch;
  const spans = spansOf(tree, stretch);
  // Found before control is given back, which is within a long text too: afterwards the tree may be another.
  const known = text.length > WINDOW ? [...spans].values() : spans;
  let last: Span | undefined;
  for (let at = 0; at < text.length; at += WINDOW) {
    if (at > 0) yield undefined;
    for (const end of search.endsIn(text.slice(at, at + WINDOW + REACH))) {
      if (at + end <= carried || (last && at + end <= last.end)) continue;
      do last = known.next().value;
      while (last && last.end < at + end);
      if (!last) return;
      yield last.node;
    }
  }
}

/** A text node, and the UTF-16 offset behind it in the text of its stretch. */
interface Span {
  readonly node: Text;
  readonly end: number;
}

function* spansOf(
  tree: Node,
  { text, carried, from, isBehind }: Stretch,
): Generator<Span, undefined> {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  const walker = document.createTreeWalker(tree, shown);
  walker.currentNode = from;
  if (isBehind) walker.lastChild();
  for (let end = carried; end < text.length && walker.nextNode();) {
    const node = walker.currentNode as Text;
    end += node.length;
    yield { node, end };
  }
}
