import type { Mark } from './mark.ts';

/**
 * Compares marks by where they stand in the document, shadow trees in the place of their hosts.
 *
 * @returns a negative number if `a` comes first, a positive one if `b` does
 */
export function compareMarks(a: Mark, b: Mark): number {
  const first = a.parts[0];
  const second = b.parts[0];
  if (!first || !second) return 0;
  if (first.node === second.node) return first.start - second.start;
  return compareNodes(first.node, second.node);
}

function compareNodes(a: Node, b: Node): number {
  const isOneTree = a.getRootNode() === b.getRootNode();
  const [one, other] = isOneTree ? [a, b] : whereTheyPart(pathTo(a), pathTo(b));
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node and the shadow hosts around it, the outermost first. */
function pathTo(node: Node): [Node, ...Node[]] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? ([...pathTo(root.host), node] as [Node, ...Node[]]) : [node];
}

function whereTheyPart(a: [Node, ...Node[]], b: [Node, ...Node[]]): [Node, Node] {
  const depth = a.findIndex((node, i) => node !== b[i]);
  return [a[depth] ?? a[0], b[depth] ?? b[0]];
}
