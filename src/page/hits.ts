import { textWalker } from './dom.ts';
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
    // Found before control is given back: afterwards the tree may be another.
    yield* nodesIn(tree, stretch, search);
    yield undefined;
  }
}

function nodesIn(tree: Node, stretch: Stretch, search: Search): Set<Text> {
  const nodes = new Set<Text>();
  const { text, carried } = stretch;
  let cursor: ((offset: number) => Text | undefined) | undefined;
  for (let at = 0; at < text.length; at += WINDOW) {
    const window = text.slice(at, at + WINDOW + REACH);
    for (const end of search.endsIn(window)) {
      cursor ??= cursorOver(tree, stretch);
      const node = at + end > carried ? cursor(at + end - 1 - carried) : undefined;
      if (node) nodes.add(node);
    }
  }
  return nodes;
}

/** Walks over text nodes by their lengths, to ascending UTF-16 offsets. */
function cursorOver(tree: Node, { from, isBehind }: Stretch): (offset: number) => Text | undefined {
  const walker = textWalker(tree);
  walker.currentNode = from;
  if (isBehind) walker.lastChild();
  let end = 0;
  return (offset) => {
    while (end <= offset) {
      if (!walker.nextNode()) return undefined;
      end += (walker.currentNode as Text).length;
    }
    return walker.currentNode as Text;
  };
}
