import { boxOf, isVisible } from './dom.ts';

/**
 * Whether some of a block's owner is in the viewport now.
 *
 * @param owner an element, or the root of a tree
 */
export function isInView(owner: Node): boolean {
  const element = owner instanceof ShadowRoot ? owner.host : owner;
  if (!(element instanceof Element)) return true;
  // What the browser has not laid out yet, it must not lay out for us: that may be long, or deeper than it can.
  if (!isVisible(element, { contentVisibilityAuto: true })) return false;
  const { top, bottom, left, right } = boxOf(element);
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
