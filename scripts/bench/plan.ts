import type { ContenderId } from './contenders.ts';

/** How much is measured. */
export interface Plan {
  /** Each is run so often, in turn with all others; medians are taken. */
  readonly rounds: number;
  readonly stormRounds: number;
  readonly contenders: readonly ContenderId[];
  /** Pages by their names; `undefined` for all. */
  readonly pages: readonly string[] | undefined;
  readonly storms: readonly string[] | undefined;
  /** Moves of the pointer. */
  readonly moves: number;
}

/** Everything, in some twenty minutes. */
export const FULL: Plan = {
  rounds: 5,
  stormRounds: 3,
  contenders: ['none', 'empty', 'floor', 'tree-walker', 'find-and-replace', 'mark-js', 'ours'],
  pages: undefined,
  storms: undefined,
  moves: 300,
};

/** The same on fewer pages against the ends of the scale alone, in less than two minutes. */
export const QUICK: Plan = {
  rounds: 2,
  stormRounds: 1,
  contenders: ['floor', 'mark-js', 'ours'],
  pages: ['country', 'giant', 'dense'],
  storms: ['added with names'],
  moves: 40,
};
