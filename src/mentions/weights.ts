import type { NameEntry, CueKind } from './names.ts';
import type { Hint } from './reading.ts';

/** Where a piece of evidence stands, from near to far. */
export type Place = 'name' | 'sentence' | 'block' | 'title' | 'page';

type Sense = NameEntry['sense'];

/** What a name is worth before anything is known; `territory`, a clear name of the whole: no ship is called so. */
const PRIOR: Readonly<Record<Sense | 'territory', number>> = {
  clear: 4,
  context: -2.5,
  territory: 8,
};

/** What it is worth that nothing at all speaks for a clear name. */
const BARE = -4.5;

/** What it is worth that the page's title names a ship, a strait or something else that is called so. */
const NAMESAKE = -5;

/** What it is worth that Habomai, which is a district of the mainland, too, stands alone and without "islands". */
const LONE_DISTRICT = -5;

/** What is taken from a name in a list, in scripts of the Far East, where the sentence speaks of ships or dishes: what list and company count. */
const OTHERS_LIST = -3;

/** What it is worth that a name of the same place is no mention elsewhere in the block. */
const DISCOURSE = -2.5;

/** What the name's own form and the words beside it are worth, if anything. */
const HINT_POINTS: Readonly<Record<Sense, Readonly<Partial<Record<Hint, number>>>>> = {
  clear: {
    generic: 5,
    listed: 2,
    preposition: 1.5,
    locative: 1.5,
    possessive: 0.8,
    attribute: 1.5,
    plural: 2,
    inflected: 1.5,
    quoted: -3,
    titled: -3,
    article: -6,
    acronym: -7,
    capital: -8,
    name: -6,
    hashtag: 1,
    alone: 1.6,
  },
  context: {
    listed: 4,
    japanese: 2.7,
    lower: -0.8,
    hashtag: 2.6,
    owned: 3,
    foreign: -6,
  },
};

/** What a cue is worth, and (`anchor`) another clear name, where it stands in the same sentence. */
const CUE_POINTS: Readonly<Record<Sense, Readonly<Partial<Record<CueKind | 'anchor', number>>>>> = {
  clear: {
    anchor: 1,
    japan: 1,
    russia: 1,
    dispute: 1,
    nearby: 1,
    place: 0.7,
    game: -5.5,
    ship: -5,
    trade: -5.5,
    animal: -5.5,
    district: -6,
  },
  context: {
    anchor: 4.3,
    japan: 3,
    russia: 1.2,
    dispute: 2,
    nearby: 3.4,
    elsewhere: -7,
    game: -5,
    ship: -1,
    trade: -3,
    animal: -3,
  },
};

/** How much more a kind of cue is worth that is found more than once. */
const AGAIN: Readonly<Partial<Record<CueKind | 'anchor', number>>> = {
  dispute: 1.5,
  nearby: 1.5,
  ship: 1.3,
  trade: 1.3,
  animal: 1.3,
};

/** How much of that is left farther away. */
const FACTORS: Readonly<
  Record<'for' | 'against', Readonly<Record<Exclude<Place, 'name'>, number>>>
> = {
  for: { sentence: 1, block: 0.8, title: 0.9, page: 0.65 },
  against: { sentence: 1, block: 0.85, title: 0.7, page: 0.2 },
};

type CuePoints = Readonly<Record<Sense, readonly (readonly [CueKind | 'anchor', number])[]>>;

/** What each kind of evidence is worth. */
export const WEIGHTS = {
  prior: PRIOR,
  bare: BARE,
  namesake: NAMESAKE,
  loneDistrict: LONE_DISTRICT,
  othersList: OTHERS_LIST,
  discourse: DISCOURSE,
  hints: HINT_POINTS,
  cues: {
    clear: Object.entries(CUE_POINTS.clear),
    context: Object.entries(CUE_POINTS.context),
  } as CuePoints,
  again: AGAIN,
  factors: FACTORS,
};
