import type { TimelineEntry } from '../../dataset/timeline.ts';
import { sinceText } from '../../i18n/date.ts';
import type { Translate } from '../../i18n/translate.ts';

/**
 * The years of an entry as people write them.
 *
 * @param entry an entry without an end is written as beginning then
 */
export function yearsText({ from, to }: TimelineEntry, t: Translate): string {
  if (to === null) return sinceText(String(from), t);
  return from === to ? String(from) : `${from}–${to}`;
}
