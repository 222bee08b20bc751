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
 * @param patternsFor gives what to look for in a text, with flag `g`
 * @param onHost called with each element on the way that may have a shadow root
 * @param onDropped called with each element that is left out
 * @returns the text nodes in document order; `undefined` where some work gave none
 */
export function* textNodesWith(
  tree: ParentNode & Node,
  patternsFor: (text: string) => RegExp[],
  onHost: (element: Element) => void,
  onDropped: (element: Element) => void,
): Generator<Text | undefined> {
  for (const stretch of stretches(tree, onHost, onDropped)) {
    // Found before control is given back: afterwards the tree may be another.
    if (stretch) yield* nodesIn(tree, stretch, patternsFor);
    yield undefined;
  }
}

function nodesIn(tree: Node, stretch: Stretch, patternsFor: (text: string) => RegExp[]): Set<Text> {
  const nodes = new Set<Text>();
  const cursor = cursorOver(tree, stretch);
  for (const end of endsIn(stretch.text, patternsFor)) {
    const node = end > stretch.carried ? cursor(end - 1 - stretch.carried) : undefined;
    if (node) nodes.add(node);
  }
  return nodes;
}

function* endsIn(text: string, patternsFor: (text: string) => RegExp[]): Generator<number> {
  let last = 0;
  for (let at = 0; at < text.length; at += WINDOW) {
    const part = text.slice(at, at + WINDOW + OVERLAP);
    const matches = patternsFor(part).flatMap((pattern) => [...part.matchAll(pattern)]);
    const ends = matches.map((match) => at + match.index + match[0].length);
    for (const end of ends.toSorted((a, b) => a - b)) if (end > last) yield (last = end);
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
