import type { Place } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { sidesIn } from '../ui/sides.ts';

/** Both sides' names of a place in the reader's language; one, if they are alike. */
export function bothNames({ names }: Place, { language }: Translate): string {
  const written = sidesIn(language).map((side) => names[side].text[language]);
  return [...new Set(written)].join(' / ');
}
