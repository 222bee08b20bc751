import type { NameEntry, CueKind } from './names.ts';
import type { Hint } from './reading.ts';

/** Where a piece of evidence stands, from near to far. */
export type Place = 'name' | 'sentence' | 'block' | 'title' | 'page';

type Sense = NameEntry['sense'];

/** What a name is worth before anything is known; `territory`, a clear name of the whole: no ship is called so. */
export const PRIOR: Readonly<Record<Sense | 'territory', number>> = {
  clear: 4,
  context: -2.5,
  territory: 8,
};

/** What the name's own form and the words beside it are worth. */
export const HINT_POINTS: Readonly<Record<Sense, Readonly<Record<Hint, number>>>> = {
  clear: {
    generic: 5,
    listed: 2,
    preposition: 2,
    inflected: 1.5,
    japanese: 0,
    quoted: -3.2,
    article: -6,
    acronym: -7,
    capital: -6,
    name: -6,
    lower: 0,
    hashtag: 1,
    owned: 0,
    foreign: 0,
  },
  context: {
    generic: 0,
    listed: 4,
    preposition: 0,
    inflected: 0,
    japanese: 2,
    quoted: 0,
    article: 0,
    acronym: 0,
    capital: 0,
    name: 0,
    lower: -1.4,
    hashtag: 1.5,
    owned: 3,
    foreign: -5,
  },
};

/** What a cue is worth, and (`anchor`) another clear name, where it stands in the same sentence. */
export const CUE_POINTS: Readonly<Record<Sense, Readonly<Record<CueKind | 'anchor', number>>>> = {
  clear: {
    anchor: 1,
    japan: 0.7,
    russia: 0.7,
    dispute: 0.7,
    nearby: 0.7,
    elsewhere: 0,
    game: -3,
    ship: -5,
    trade: -5,
    animal: -5,
    district: -6,
  },
  context: {
    anchor: 5,
    japan: 3,
    russia: 1.2,
    dispute: 1.5,
    nearby: 3,
    elsewhere: -7,
    game: -5,
    ship: -1,
    trade: -3,
    animal: -3,
    district: 0,
  },
};

/** How much more a kind of cue is worth that is found more than once. */
export const AGAIN: Readonly<Partial<Record<CueKind | 'anchor', number>>> = {
  dispute: 1.5,
  nearby: 1.5,
  ship: 1.3,
  trade: 1.3,
  animal: 1.3,
};

/** How much of that is left farther away. */
export const FACTORS: Readonly<
  Record<'for' | 'against', Readonly<Record<Exclude<Place, 'name'>, number>>>
> = {
  for: { sentence: 1, block: 0.8, title: 0.9, page: 0.65 },
  against: { sentence: 1, block: 0.7, title: 0.7, page: 0.2 },
};
