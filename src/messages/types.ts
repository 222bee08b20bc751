/**
 * Every message between the extension's scripts, in one list. The background answers all of them; it
 * reaches frames not by messages but by `scripting.executeScript` (see `frame.ts`), so that a page pays for no listener.
 */
import type { Dataset, Nomenclature, PlaceId, UiLanguage } from '../dataset/types.ts';
import type { AsideEntry } from '../settings/aside.ts';
import type { Settings } from '../settings/types.ts';

/** Who sends a message: a content script, or a page of the extension. */
export type Sender = 'content' | 'extension';

/** A drawing of the islands, from `assets/map/`, in its own units. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** Degrees of longitude at the left edge and of latitude at the top edge (WGS 84, Mercator). */
  readonly west: number;
  readonly north: number;
  /** Units per degree of longitude. */
  readonly degree: number;
  /** SVG path data of all land but the four. */
  readonly land: string;
  /** SVG path data of each of the four. */
  readonly places: Readonly<Record<Exclude<PlaceId, 'territory'>, string>>;
  /** A circle around each of the four. */
  readonly circles: Readonly<
    Record<
      Exclude<PlaceId, 'territory'>,
      { readonly x: number; readonly y: number; readonly r: number }
    >
  >;
}

/** A picture on a button of the card. */
export type IconName = 'pin' | 'close' | 'copy' | 'next' | 'previous' | 'off';

/** All that a card shows, in one language; an annotator asks for it once. */
export interface CardPack extends Dataset {
  readonly language: UiLanguage;
  /** By a fact's id: of what date it speaks, as people write it. */
  readonly when: Readonly<Record<string, string>>;
  /** The day of the source, as people write it. */
  readonly asOf: string;
  /** The card's own texts, by message key. */
  readonly texts: Readonly<Record<string, string>>;
  /** The card's style sheet. */
  readonly style: string;
  /** SVG path data in a square of 16 units, to be stroked. */
  readonly icons: Readonly<Record<IconName, string>>;
  readonly map: MapDrawing;
}

/** One mention as the popup lists it. */
export interface MentionSummary {
  /** Number of the mention within its frame; stays while the mention stands. */
  readonly id: number;
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  readonly surface: string;
  /** Up to 40 UTF-16 code units of text before and behind the mention, on word boundaries. */
  readonly before: string;
  readonly after: string;
  /** The sentence that it stands in, at most 400 UTF-16 code units of it. */
  readonly sentence: string;
}

/** What one frame of a tab holds. */
export interface FrameSummary {
  readonly frameId: number;
  /** Mentions on the page, also of those beyond the listed ones. */
  readonly total: number;
  /** Mentions by place and nomenclature, in document order of places' first mention. */
  readonly counts: readonly {
    readonly place: PlaceId;
    readonly nomenclature: Nomenclature;
    readonly count: number;
  }[];
  /** The first of them, in document order, as many as were asked for. */
  readonly mentions: readonly MentionSummary[];
  /** Set when the page has more mentions than are marked. */
  readonly limited: boolean;
  /** Set while the page, or a change of it, has not been read to its end: the numbers may still change. */
  readonly reading: boolean;
}

/** What the extension does on a tab's page. */
export type TabState =
  | 'on'
  | 'off'
  | 'paused'
  | 'not-listed'
  | 'not-allowed'
  | 'not-granted'
  | 'pdf';

/** What the popup shows. */
export interface TabReport {
  readonly state: TabState;
  /** The site as it is switched, or `undefined` where no extension may run. */
  readonly site: string | undefined;
  readonly frames: readonly FrameSummary[];
}

/** What the options page shows. */
export interface SettingsReport {
  readonly settings: Settings;
  /** Stored values that make no sense and for which defaults stand in now, by field. */
  readonly unreadable: Readonly<Record<string, unknown>>;
  /** Such values that were put aside when settings were stored anew. */
  readonly aside: readonly AsideEntry[];
}

/** Message name → who may send it, what it carries, what is answered. */
export interface Messages {
  /** A scout: this frame's text names a place. Said again until it is answered, for a background may be stopped at any moment. */
  found: { sender: 'content'; body: null; answer: true };
  /** Whoever shows cards: give me what they show. */
  cardPack: { sender: Sender; body: null; answer: CardPack };
  /** An annotator: the number of mentions in this frame has changed (for the badge). */
  counted: { sender: 'content'; body: null; answer: null };
  /** A card's button: switch the site of this tab off. */
  switchOffHere: { sender: 'content'; body: null; answer: null };
  /** A card's link: open the dossier, at a fact if one is named. */
  openDossier: { sender: Sender; body: { fact: string | null }; answer: null };
  /** The popup: what is there, with at most `listed` mentions of each frame described. */
  tabReport: {
    sender: 'extension';
    body: { tabId: number; listed: number };
    answer: TabReport;
  };
  /** The popup: scroll to a mention and open its card. */
  reveal: {
    sender: 'extension';
    body: { tabId: number; frameId: number; mention: number };
    answer: { revealed: boolean };
  };
  /** Options: the settings, and stored values that could not be read. */
  settingsReport: { sender: 'extension'; body: null; answer: SettingsReport };
  /** Options: the user has seen what was put aside. */
  forgetAside: { sender: 'extension'; body: null; answer: null };
  setSite: { sender: 'extension'; body: { site: string; on: boolean }; answer: Settings };
  changeSettings: { sender: 'extension'; body: Partial<Settings>; answer: Settings };
}

export type MessageName = keyof Messages;
export type Body<N extends MessageName> = Messages[N]['body'];
export type Answer<N extends MessageName> = Messages[N]['answer'];

/** A message as it travels. */
export type Envelope = {
  [N in MessageName]: { readonly name: N; readonly body: Body<N> };
}[MessageName];
