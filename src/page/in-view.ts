import { boxOf } from './dom.ts';
/**
 * Whether any part of a node's box is in the viewport now.
 *
 * @param node an element, or the root of a tree
 */
export function isInView(node: Node): boolean {
  const element = node instanceof ShadowRoot ? node.host : node;
  if (!(element instanceof Element)) return true;
  const { top, bottom, left, right } = boxOf(element);
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
