import { boxOf } from './dom.ts';

/**
 * Picks the owners of blocks of which some is in the viewport now, step by step.
 *
 * @param owners elements, or roots of trees
 */
export function* ownersInView(owners: Iterable<Node>): Generator<unknown, Node[]> {
  const seen: Node[] = [];
  for (const owner of owners) {
    if (isInView(owner)) seen.push(owner);
    yield;
  }
  return seen;
}

function isInView(node: Node): boolean {
  const element = node instanceof ShadowRoot ? node.host : node;
  if (!(element instanceof Element)) return true;
  // What the browser has not laid out yet, it must not lay out for us: that may be long, or deeper than it can.
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
  const { top, bottom, left, right } = boxOf(element);
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
