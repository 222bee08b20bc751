import { firstChildOf, isConnected } from './dom.ts';
import { isCustom, shadowRootOf } from './shadow-root.ts';

/** Elements that may get a shadow root later and are looked at again, at most: likely ones, and others. */
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
  let likely: Element[] = [];
  let others: Element[] = [];
  const visit = (element: Element): void => {
    const root = shadowRootOf(element);
    const waiting = isCustom(element) || !firstChildOf(element) ? likely : others;
    if (root) met.add(root);
    else if (waiting.length < WAITING) waiting.push(element);
  };
  return {
    visit,
    *take() {
      const again = new Set([...likely, ...others]);
      likely = [];
      others = [];
      for (const element of again) if (isConnected(element)) visit(element);
      for (const root of met) {
        met.delete(root);
        yield root;
      }
    },
  };
}
