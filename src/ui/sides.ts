import type { Side, UiLanguage } from '../dataset/types.ts';

const JAPAN_FIRST: readonly [Side, Side] = ['japan', 'russia'];
const RUSSIA_FIRST: readonly [Side, Side] = ['russia', 'japan'];

/**
 * The two sides in the alphabetical order of the reader's language, the one order that favours neither:
 * Japan, Russia; 日本 (にほん), ロシア; Россия, Япония.
 *
 * @param language language of the interface
 */
export function sidesIn(language: UiLanguage): readonly [Side, Side] {
  return language === 'ru' ? RUSSIA_FIRST : JAPAN_FIRST;
}
