import { boxOf, holderOf, slotOf } from '../page/dom.ts';
import { view } from './view.ts';

/**
 * The part of the window in which an element can be seen: the visual viewport, less what scrolling boxes around the
 * element cut off.
 *
 * @param element the element, if it still stands in the page; without it the visual viewport
 * @returns a rectangle in client coordinates; of no width or height if nothing can be seen
 */
export function clipOf(element: Element | undefined): DOMRect {
  const { left, top, width, height } = view();
  let visible = new DOMRect(left, top, width, height);
  let position = 'static';
  for (let box = element; box && position !== 'fixed'; box = layoutParentOf(box)) {
    const style = getComputedStyle(box);
    // A box cuts off an absolutely placed element only if the element is placed by it.
    if (position === 'absolute' && style.position === 'static') continue;
    if (style.overflow !== 'visible') visible = intersection(visible, boxOf(box));
    position = style.position;
  }
  return visible;
}

/** The parent that lays an element out: through slots and out of shadow trees. The root scrolls with the window. */
function layoutParentOf(element: Element): Element | undefined {
  let parent: Node | null = slotOf(element) ?? holderOf(element);
  if (parent instanceof ShadowRoot) parent = parent.host;
  const isRoot = parent === document.body || parent === document.documentElement;
  return parent instanceof Element && !isRoot ? parent : undefined;
}

function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - left;
  const height = Math.min(a.bottom, b.bottom) - top;
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}
