import dataset from 'virtual:dataset';
import { browser } from 'wxt/browser';
import map from '../../assets/map/small.json' with { type: 'json' };
import style from '../../assets/style/card.css?inline';
import { uiLanguage } from '../i18n/language.ts';
import { cardTextsOf } from '../i18n/texts.ts';
import type { CardPack } from '../messages/types.ts';
import type { Settings } from '../settings/types.ts';
import tokens from '../../assets/style/tokens.css?inline';

/**
 * All that cards show, in the user's language. The style sheet travels with it, so that a page without a
 * mention never parses it.
 *
 * @param chosen the language setting
 */
export function cardPack(chosen: Settings['language']): CardPack {
  const language = uiLanguage(chosen, [browser.i18n.getUILanguage()]);
  return { ...dataset, language, texts: cardTextsOf(language), style: tokens + style, map };
}
