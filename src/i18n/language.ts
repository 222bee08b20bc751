import { UI_LANGUAGES, type UiLanguage } from '../dataset/types.ts';
import type { Settings } from '../settings/types.ts';

/**
 * The language to show: the chosen one, or the first of the browser's that the interface is written in.
 *
 * @param chosen what the settings say
 * @param preferred BCP 47 tags, the most wanted first, as in `navigator.languages`
 * @returns English where nothing fits
 */
export function uiLanguage(chosen: Settings['language'], preferred: readonly string[]): UiLanguage {
  if (chosen !== 'auto') return chosen;
  const wanted = preferred.map((tag) => tag.split('-')[0]?.toLowerCase());
  return wanted.flatMap((tag) => UI_LANGUAGES.filter((language) => language === tag))[0] ?? 'en';
}
