import { holderOf } from './dom.ts';
import { ownDisplay } from './unread.ts';

/** Attributes of which a change may make text another for a reader, or another page for the finder. */
export const TURNING = ['hidden', 'style', 'contenteditable', 'role', 'translate', 'lang'];

/** Notices when a change of an attribute shows, hides or moves an element's text. */
export function createTurns(): (element: Element, attribute: string | null) => boolean {
  const displays = new WeakMap<Element, string>();
  return (element, attribute) => {
    if (attribute === 'lang') return false;
    if (attribute !== 'style') return true;
    // What is animated by its style changes it at every frame, but not its `display`.
    const display = ownDisplay(element);
    if (displays.get(element) === display) return false;
    displays.set(element, display);
    return true;
  };
}

/**
 * Whether a node is, or is anywhere under, one of some elements; shadow trees are under their hosts.
 *
 * @param node a node
 * @param elements the elements
 */
export function isUnder(node: Node, elements: ReadonlySet<Node>): boolean {
  let at: Node | null = node;
  while (at) {
    if (elements.has(at)) return true;
    at = holderOf(at);
  }
  return false;
}
