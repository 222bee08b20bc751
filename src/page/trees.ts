import { firstChildOf, isConnected, localNameOf } from './dom.ts';
import { shadowRootOf } from './shadow-root.ts';

/** Elements that may get a shadow root later and are looked at again, at most. */
const WAITING = 1000;

/** The shadow trees of a page, open and closed, as they are met. */
export interface Trees {
  /** Looks whether an element has a shadow root; if it has none but may get one, it is looked at again later. */
  visit(element: Element): void;
  /** Gives the shadow roots met since the last time. No event tells of one, so those that had none are asked again. */
  take(): Generator<ShadowRoot>;
}

/** Starts to look for a page's shadow trees. */
export function knowTrees(): Trees {
  const met = new Set<ShadowRoot>();
  const waits = new WeakSet<Element>();
  let waiting: WeakRef<Element>[] = [];

  const visit = (element: Element): void => {
    const root = shadowRootOf(element);
    if (root) {
      met.add(root);
    } else if (mayGetRoot(element) && !waits.has(element) && waiting.length < WAITING) {
      waits.add(element);
      waiting.push(new WeakRef(element));
    }
  };
  const meetWaiting = (reference: WeakRef<Element>): boolean => {
    const element = reference.deref();
    const root = element && isConnected(element) && shadowRootOf(element);
    if (root) met.add(root);
    return element !== undefined && !root;
  };

  return {
    visit,
    *take() {
      waiting = waiting.filter(meetWaiting);
      for (const root of met) {
        met.delete(root);
        yield root;
      }
    },
  };
}

function mayGetRoot(element: Element): boolean {
  return !firstChildOf(element) || localNameOf(element).includes('-');
}
