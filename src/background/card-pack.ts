import dataset from 'virtual:dataset';
import { browser } from 'wxt/browser';
import map from '../../assets/map/small.json' with { type: 'json' };
import icons from '../../assets/style/icons.json' with { type: 'json' };
import style from '../../assets/style/card.css?inline';
import forms from '../../assets/style/card-forms.css?inline';
import { dateText, spanText } from '../i18n/date.ts';
import { uiLanguage } from '../i18n/language.ts';
import { cardTextsOf, textsOf } from '../i18n/texts.ts';
import { translator } from '../i18n/translate.ts';
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
  const t = translator(language, textsOf(language));
  const { facts, source } = dataset;
  return {
    ...dataset,
    language,
    // Written here, once for all cards: pages are spared the code for dates.
    when: Object.fromEntries(facts.map(({ id, date }) => [id, spanText(date, t, source.date)])),
    asOf: dateText(source.date, language),
    texts: cardTextsOf(language),
    style: tokens + style + forms,
    icons,
    map,
  };
}
