import type { Bar } from './reading.ts';
import type { Match } from './scan.ts';
import type { Besides } from './surroundings.ts';

/** A match with the word for "island" that belongs to it. */
export interface Draft {
  readonly match: Match;
  /** Offsets in the folded text. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
  readonly joined: Neighbours;
  /** What stands before it. */
  readonly before: Besides;
  /** What stands behind it. */
  readonly after: Besides;
  /** Whether a word for "island" belongs to it. */
  readonly generic: boolean;
  readonly bar: Bar | null;
}

/** Whether another name is joined to a name on either side. */
export interface Neighbours {
  readonly before: boolean;
  readonly after: boolean;
  /** Whether no name is joined to it but the next, and none to that. */
  readonly onlyAfter: boolean;
}
