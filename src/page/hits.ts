import { textWalker } from './dom.ts';
import { type Stretch, stretches } from './stretches.ts';

/** UTF-16 code units that are searched at a time. */
const WINDOW = 1 << 16;
/** UTF-16 code units by which two windows overlap; no name is longer. */
const OVERLAP = 64;

/**
 * Finds the text nodes of a tree, without its shadow trees, in which a match of an expression ends. Text nodes
 * without a match cost next to nothing.
 *
 * @param tree the tree
 * @param endsIn gives the UTF-16 offsets behind all that is looked for in a text, ascending
 * @param onHost called with each element on the way that may have a shadow root
 * @param onDropped called with each element that is left out
 * @returns the text nodes in document order; `undefined` where some work gave none
 */
export function* textNodesWith(
  tree: ParentNode & Node,
  endsIn: (text: string) => number[],
  onHost: (element: Element) => void,
  onDropped: (element: Element) => void,
): Generator<Text | undefined> {
  for (const stretch of stretches(tree, onHost, onDropped)) {
    // Found before control is given back: afterwards the tree may be another.
    if (stretch) yield* nodesIn(tree, stretch, endsIn);
    yield undefined;
  }
}

function nodesIn(tree: Node, stretch: Stretch, endsIn: (text: string) => number[]): Set<Text> {
  const nodes = new Set<Text>();
  const cursor = cursorOver(tree, stretch);
  for (const end of windowedEnds(stretch.text, endsIn)) {
    const node = end > stretch.carried ? cursor(end - 1 - stretch.carried) : undefined;
    if (node) nodes.add(node);
  }
  return nodes;
}

function* windowedEnds(text: string, endsIn: (text: string) => number[]): Generator<number> {
  let last = 0;
  for (let at = 0; at < text.length; at += WINDOW) {
    for (const end of endsIn(text.slice(at, at + WINDOW + OVERLAP))) {
      if (at + end > last) yield (last = at + end);
    }
  }
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
