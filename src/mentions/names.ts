import type { Nomenclature, PlaceId } from '../dataset/types.ts';

/**
 * What a file `assets/dataset/names/<language>.json` holds: how one language names the places, and
 * which of its words tell whether a name is meant as the place. A person who knows the language
 * can mend it; `docs/mentions.md` says how each part is read.
 *
 * Words are written as *surfaces*: plain text in which capitals and accents make no difference, with
 * - `(e)` for a part that may be left out: `Kuril(e)s`;
 * - `[a/b]` for one of several parts: `[South/Southern] Kurils`;
 * - `{id}` for one of the endings listed under that id in `endings`: `Кунашир{m}`;
 * - `*` for any ending of a word: `траулер*`.
 */
export interface NameFile {
  /** Where the file's schema stands, for editors. */
  readonly $schema?: string;
  /** BCP 47. */
  readonly language: string;
  readonly names: readonly NameEntry[];
  /** Pieces of at least two letters, one of which stands in every name: what a page is first searched for. */
  readonly roots: readonly string[];
  /** Pieces of at least two letters, one of which stands in every root of several words in Latin letters: those are slow to look for. */
  readonly anchors?: readonly string[];
  /**
   * Case endings, by an id that surfaces refer to; an empty string stands for no ending. Where names are shown
   * they stand in the nominative: with the ending that the id itself is, or else without one.
   */
  readonly endings?: Readonly<Record<string, readonly string[]>>;
  /** Words for "island" that belong to a name beside them. */
  readonly generics?: Generics;
  /** Words directly beside a name that make it the name of something else: a strait, a ship, a town. */
  readonly compounds?: Compounds;
  /** Words after which an island stands rather than a ship: on, off, near. */
  readonly prepositions?: readonly string[];
  /** Those of them after which hardly anything else stands: off, ashore on; where there are postpositions, also behind a name: 沖. */
  readonly locatives?: readonly string[];
  /** Words behind a name that say the same: へ, から, 에서. */
  readonly postpositions?: readonly string[];
  /** Words that a ship or a thing has before its name and an island has not. */
  readonly articles?: readonly string[];
  /** Words after which a name in quotation marks is a name that is spoken of, not that of a thing: the name, called; where there are postpositions, also behind one. */
  readonly naming?: readonly string[];
  /** Endings and words that are written onto a Hangul name without a space. */
  readonly particles?: readonly string[];
  /** The most frequent words, by which a text is known to be written in the language. */
  readonly frequent?: readonly string[];
  /** Words that speak for or against a name being meant as the place; stems unless they end in a full stop. */
  readonly cues?: Partial<Readonly<Record<CueKind, readonly string[]>>>;
}

/** One way of writing the name of one place. */
export interface NameEntry {
  readonly surface: string;
  readonly place: PlaceId;
  /** Whose name it is. */
  readonly nomenclature: Nomenclature;
  /** `clear`: means the place unless something speaks against it; `context`: only if something speaks for it. */
  readonly sense: 'clear' | 'context';
  /** Characters, and each behind a blank words, that, directly before the surface, make it part of another word. */
  readonly notAfter?: string;
  /** Characters that, directly behind the surface, make it part of another word. */
  readonly notBefore?: string;
  /** Words, with blanks between, one of which must stand directly behind the surface: the next name of a list. */
  readonly onlyBefore?: string;
  /** Of all Han characters, and behind a blank words, only these may stand directly before the surface. */
  readonly hanBefore?: string;
}

/** Surfaces on either side of a name. */
export interface Sides {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/**
 * Words beside a name; those under `beside` stand on either side, those under `named` only directly before: restaurant Shikotan,
 * but not the restaurant of Shikotan.
 */
export interface Compounds extends Sides {
  readonly named?: readonly string[];
  readonly beside?: readonly string[];
}

/** Words for "island". In a list of names, those for `many` belong to no single name. */
export interface Generics {
  readonly one?: Sides;
  readonly many?: Sides;
}

/**
 * What a word in the text speaks of.
 * - `japan`, `russia`: a side. `dispute`: the quarrel, its law and history. `nearby`: places around.
 * - `place`: what is said of an island rather than of a thing: coast, village, earthquake, fog.
 * - `elsewhere`: another land that has "northern territories". `game`, `ship`, `trade`, `animal`: things that bear the names.
 * - `district`: the mainland district of Habomai.
 */
export type CueKind =
  | 'japan'
  | 'russia'
  | 'dispute'
  | 'nearby'
  | 'place'
  | 'elsewhere'
  | 'game'
  | 'ship'
  | 'trade'
  | 'animal'
  | 'district';
