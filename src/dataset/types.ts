/**
 * What the dataset in `assets/dataset/` holds, as every other room sees it. The schema that
 * checks the files is in `schema/` and runs at build and test time only.
 */

/** The five places that the extension knows. `territory` is the four others taken together. */
export type PlaceId = 'territory' | 'etorofu' | 'kunashiri' | 'shikotan' | 'habomai';

/** Whose name a surface is: Japan's, Russia's, or one that both sides use. */
export type Nomenclature = 'japan' | 'russia' | 'shared';

/** The two sides of the dispute. */
export type Side = 'japan' | 'russia';

/** The languages in which facts and user interface are written. */
export const UI_LANGUAGES = ['en', 'ja', 'ru'] as const;

/** One of the languages in which facts and user interface are written. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** One text in each language of the user interface. */
export type Localized = Readonly<Record<UiLanguage, string>>;

/** What a fact is about; the card and the dossier group by it. */
export type Topic =
  | 'names'
  | 'location'
  | 'control'
  | 'positions'
  | 'history'
  | 'treaty'
  | 'visits'
  | 'talks'
  | 'statement'
  | 'day';

/**
 * A day, month or year, or a span of them, as ISO 8601 calendar dates of reduced precision
 * (`2024-02-07`, `2022-02`, `2019`). `to` is inclusive; `null` means still so as of the article.
 */
export interface DateSpan {
  readonly from: string;
  readonly to?: string | null;
}

/** How the statement of the annual rally judged Russia's control of the islands, in the years of one wording. */
export interface StatementWording {
  /** Calendar years, ascending. */
  readonly years: readonly number[];
  /** `none`: the statement did not call it illegal. */
  readonly judgement: 'none' | 'no-legal-basis' | 'illegal';
  /** The words that stood in the statement; `null` where it did not judge. */
  readonly phrase: Localized | null;
}

/** One statement of the source article, in the project's own words. */
export interface Fact {
  /** Kebab-case; also the fact's anchor in the dossier. */
  readonly id: string;
  readonly topic: Topic;
  /** The date that the fact speaks of, not the date of the article. */
  readonly date: DateSpan;
  /** Id of the entry in `speakers.json` whose statement it is. */
  readonly speaker: string;
  /** Paragraphs of the article that it rests on: 0 is the headline, 1 the first paragraph below it. */
  readonly paragraphs: readonly number[];
  readonly places: readonly PlaceId[];
  readonly text: Localized;
  /** Words and stems whose presence in a sentence speaks for showing the fact there, by language. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  /** Set on the two facts that state a side's position. */
  readonly position?: Side;
  /** Set on the facts that tell how the rally's statement was worded, for the figure year by year. */
  readonly wording?: StatementWording;
}

/** One line of the dispute in brief. */
export interface BriefLine {
  readonly text: Localized;
  /** Ids of the facts that the line sums up. */
  readonly facts: readonly string[];
}

/** Somebody whose statements the article reports, or the article itself. */
export interface Speaker {
  readonly id: string;
  readonly name: Localized;
}

/** One side's name of a place, to be shown. */
export interface PlaceName {
  /** In Latin script, as that side romanizes it in English. */
  readonly latin: string;
  /** In that side's own script, with the language it is in (BCP 47). */
  readonly native: string;
  readonly nativeLanguage: 'ja' | 'ru';
  /** As a text in each language of the user interface writes this side's name. */
  readonly text: Localized;
}

/** One of the five places. */
export interface Place {
  readonly id: PlaceId;
  readonly names: Readonly<Record<Side, PlaceName>>;
  /** What the place is and where it lies, in one neutral sentence. */
  readonly about: Localized;
  /** WGS 84, degrees; the middle of the place, for the map. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  readonly partOf: PlaceId | null;
}

/** The article that all facts come from. */
export interface Source {
  readonly title: string;
  /** ISO 8601 day of publication. */
  readonly date: string;
  readonly language: string;
  /** How many paragraphs it has, the headline counted as paragraph 0. */
  readonly paragraphs: number;
}

/** Everything but the names, which `src/mentions` compiles for itself. */
export interface Dataset {
  readonly places: readonly Place[];
  /** In the order in which an editor would show them when nothing in a text asks for another. */
  readonly facts: readonly Fact[];
  /** The dispute in five lines. */
  readonly brief: readonly BriefLine[];
  readonly speakers: readonly Speaker[];
  readonly source: Source;
}
