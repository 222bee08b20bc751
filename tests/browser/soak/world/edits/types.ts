import type { Random } from '../random.ts';

/** What an edit works with. */
export interface Ground {
  readonly random: Random;
  /** Told of every shadow root that is attached. */
  onRoot(root: ShadowRoot): void;
}

/** Changes the page in one way, and says in words what it did; `undefined` where there was nothing to do. */
export type Edit = (ground: Ground) => string | undefined;
