import type { Fact } from '../../dataset/types.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';

/** In a word or two, what a fact tells: by the fact's id. */
const EVENTS: Readonly<Record<string, MessageKey>> = {
  'treaty-1855': 'dossier.event.treaty1855',
  'surrender-1945': 'dossier.event.surrender1945',
  'no-peace-treaty': 'dossier.event.noPeaceTreaty',
  'statement-2019-2020': 'dossier.event.statement2019',
  'abe-putin': 'dossier.event.abePutin',
  'statement-2021-2022': 'dossier.event.statement2021',
  'talks-suspended': 'dossier.event.talksSuspended',
  'visits-stalled': 'dossier.event.visitsStalled',
  'statement-2023-2024': 'dossier.event.statement2023',
  'kishida-visits': 'dossier.event.kishidaVisits',
  'kishida-priority': 'dossier.event.kishidaPriority',
  'kishida-difficult': 'dossier.event.kishidaDifficult',
  'kishida-pledge': 'dossier.event.kishidaPledge',
  'kishida-regret': 'dossier.event.kishidaRegret',
  'northern-territories-day': 'dossier.event.day',
  rally: 'dossier.event.rally',
};

/** A fact as a line of the timeline; one that has no short text yet stands there in full. */
export function eventText(fact: Fact, t: Translate): string {
  const key = EVENTS[fact.id];
  return key ? t(key) : fact.text[t.language];
}
