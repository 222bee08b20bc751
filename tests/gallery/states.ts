import type { Subject } from '../../src/card/types.ts';
import type { FrameSummary, TabState } from '../../src/messages/types.ts';
import type { Settings } from '../../src/settings/types.ts';
import { ONE_MENTION, OVER_THE_LIMIT, TWO_FRAMES } from './samples.ts';

interface Shown {
  /** What is special about it, in a few words; with the view, the name of the state. */
  readonly title: string;
  /** CSS pixels of its frame. */
  readonly width: number;
  readonly height: number;
}

/** A card beside a mention. */
export interface CardState extends Shown {
  readonly view: 'card';
  readonly subject: Subject;
  /** The sentence that the facts are chosen for. */
  readonly sentence: string;
  readonly pinned?: boolean;
  readonly sheet?: boolean;
  /** Whether it is modal, as it is while the page is inert. */
  readonly modal?: boolean;
  readonly copyFails?: boolean;
}

/** One of the extension's own pages, and what it finds when it looks around. */
export interface PageState extends Shown {
  readonly view: 'popup' | 'options' | 'welcome' | 'dossier';
  readonly settings?: Partial<Settings>;
  /** The raw stored settings, where they make no sense. */
  readonly unreadable?: Readonly<Record<string, unknown>>;
  readonly tab?: TabState;
  readonly site?: string;
  readonly frames?: readonly FrameSummary[];
  readonly granted?: boolean;
  /** Whether the background answers no message. */
  readonly silent?: boolean;
}

export type State = CardState | PageState;

const CARD = { view: 'card', width: 430, height: 690 } as const;
const POPUP = { view: 'popup', width: 400, height: 600, site: 'example.org' } as const;
const PAGE = { width: 760, height: 900 } as const;

const etorofu: Subject = {
  place: 'etorofu',
  nomenclature: 'japan',
  surface: 'Etorofu',
  language: 'en',
};
const treaty = 'In 1855 a treaty drew the border north of Etorofu.';

/** Every view in every state, in the order in which the gallery shows them. */
export const STATES: readonly State[] = [
  { ...CARD, title: 'a treaty, Japan’s name', subject: etorofu, sentence: treaty },
  {
    ...CARD,
    title: 'family graves, Russia’s name',
    subject: { place: 'kunashiri', nomenclature: 'russia', surface: 'Кунашире', language: 'ru' },
    sentence: 'Бывшие жители просят разрешить поездки на семейные могилы на Кунашире.',
  },
  { ...CARD, title: 'modal', subject: etorofu, sentence: treaty, pinned: true, modal: true },
  {
    ...CARD,
    title: 'a name of both',
    subject: { place: 'shikotan', nomenclature: 'shared', surface: '色丹島', language: 'ja' },
    sentence: '色丹島の天気',
  },
  {
    ...CARD,
    title: 'the islets',
    subject: {
      place: 'habomai',
      nomenclature: 'shared',
      surface: 'Habomai islets',
      language: 'en',
    },
    sentence: 'The Habomai islets are low and flat.',
  },
  {
    ...CARD,
    title: 'all four, a rally',
    subject: {
      place: 'territory',
      nomenclature: 'japan',
      surface: 'Northern Territories',
      language: 'en',
    },
    sentence: 'The rally’s statement called it an illegal occupation of the Northern Territories.',
  },
  {
    ...CARD,
    title: 'from a right-to-left page',
    subject: { place: 'etorofu', nomenclature: 'russia', surface: 'إيتوروب', language: 'ar' },
    sentence: '',
  },
  { ...CARD, title: 'pinned', subject: etorofu, sentence: treaty, pinned: true },
  { ...CARD, title: 'copying fails', subject: etorofu, sentence: treaty, copyFails: true },
  { ...CARD, title: 'narrow', subject: etorofu, sentence: treaty, width: 320 },
  { ...CARD, title: 'sheet', subject: etorofu, sentence: treaty, sheet: true, pinned: true },

  { ...POPUP, title: 'two frames', tab: 'on', frames: TWO_FRAMES },
  { ...POPUP, title: 'one mention', tab: 'on', frames: ONE_MENTION },
  { ...POPUP, title: 'more than are marked', tab: 'on', frames: OVER_THE_LIMIT },
  { ...POPUP, title: 'nothing found', tab: 'on', frames: [] },
  { ...POPUP, title: 'off here', tab: 'off', settings: { off: ['example.org'] } },
  { ...POPUP, title: 'paused', tab: 'paused', settings: { paused: true } },
  { ...POPUP, title: 'not listed', tab: 'not-listed', settings: { scope: 'listed' } },
  { view: 'popup', width: 400, height: 600, title: 'not allowed', tab: 'not-allowed' },
  { ...POPUP, title: 'not granted', tab: 'not-granted', granted: false },
  { ...POPUP, title: 'PDF', tab: 'pdf' },
  { ...POPUP, title: 'no answer', silent: true },

  { ...PAGE, view: 'options', title: 'as installed' },
  {
    ...PAGE,
    view: 'options',
    title: 'listed sites',
    settings: { scope: 'listed', on: ['example.org', 'news.example'], off: ['forum.example'] },
  },
  {
    ...PAGE,
    view: 'options',
    title: 'settings that make no sense',
    unreadable: { look: 'glitter', off: 7 },
  },
  { ...PAGE, view: 'options', title: 'no answer', silent: true },

  { ...PAGE, view: 'welcome', title: 'granted' },
  { ...PAGE, view: 'welcome', title: 'not granted', granted: false },

  { ...PAGE, view: 'dossier', title: 'whole', width: 1000 },
  { ...PAGE, view: 'dossier', title: 'narrow', width: 340 },
];
