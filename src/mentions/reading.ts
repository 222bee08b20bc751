import type { Nomenclature, PlaceId } from '../dataset/types.ts';
import type { Script } from './boundaries.ts';
import type { CueKind, NameEntry } from './names.ts';

/** What names have in common that are alike but for their surface. */
export interface NameGroup {
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  readonly sense: NameEntry['sense'];
  readonly script: Script;
}

/** Something in the name itself or directly beside it that tells about its sense. */
export type Hint =
  /** A word for "island" belongs to it. */
  | 'generic'
  /** It is joined in a list or pair to another name that is not barred. */
  | 'listed'
  /** A word such as "on" or "off" stands before it. */
  | 'preposition'
  /** A word such as "off" stands before it, after which hardly anything but an island does. */
  | 'locative'
  /** Something of its own is spoken of: "Kunashir's", 色丹の. */
  | 'possessive'
  /** In the scripts of the Far East: the next word behind it is one of an island, 択捉の古い地図. */
  | 'attribute'
  /** It bears a case ending. */
  | 'inflected'
  /** The block, the line, the sentence or the bracket holds nothing else: a heading, the cell of a table, an answer. */
  | 'alone'
  /** It is the tag of a message: #NorthernTerritories. */
  | 'hashtag'
  /** The word beside it says that it is Japan's. */
  | 'owned'
  /** The words beside it say that it is somebody else's. */
  | 'foreign'
  /** It stands in Japanese text. */
  | 'japanese'
  /** It stands in quotation marks of its own. */
  | 'quoted'
  /** It stands in quotation marks of its own, in most scripts behind a word, as what a ship or a product is called. */
  | 'titled'
  /** A word such as "the" or "my" stands before it. */
  | 'article'
  /** Several are meant: the Habomai, les Habomai. */
  | 'plural'
  /** A word in capitals stands before it: DJ, HIJMS. */
  | 'acronym'
  /** A forename stands before it, or a noun that says what is called so: my cat Shikotan; or what only a person does behind it. */
  | 'name'
  /** A capitalized word follows it, as in the name of a person, street or firm, or the number of a version. */
  | 'capital'
  /** It is written without a capital, in a script that has them. */
  | 'lower';

/** Why a candidate can be no mention whatever else the page says. */
export type Bar = 'compound' | 'identifier';

/** A stretch of text that is written like a name, with what the text around it says. */
export interface Candidate {
  readonly group: NameGroup;
  /** UTF-16 offset in the original text, the word for "island" included. */
  readonly start: number;
  /** UTF-16 offset behind the last code unit. */
  readonly end: number;
  readonly bar: Bar | null;
  readonly hints: ReadonlySet<Hint>;
  /** How many cues of each kind its sentence has. */
  readonly near: Tally;
  /** Another name of the places that is clear stands in the same sentence. */
  readonly company: boolean;
}

/** Number of cues by kind. */
export type Tally = ReadonlyMap<CueKind, number>;

/** What the finder takes from one block of text, to be decided on together with the rest of the page. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Cues anywhere in the block. */
  readonly cues: Tally;
  /** Number of candidates that are clear and not barred. */
  readonly anchors: number;
}
