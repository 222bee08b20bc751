import dataset from 'virtual:dataset';
import { browser } from 'wxt/browser';
import { uiLanguage } from '../i18n/language.ts';
import { textsOf } from '../i18n/texts.ts';
import type { CardPack } from '../messages/types.ts';
import type { Settings } from '../settings/types.ts';

/**
 * All that cards show, in the user's language.
 *
 * @param chosen the language setting
 */
export function cardPack(chosen: Settings['language']): CardPack {
  const language = uiLanguage(chosen, [browser.i18n.getUILanguage()]);
  return { ...dataset, language, texts: textsOf(language) };
}
