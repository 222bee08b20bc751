import { browser } from 'wxt/browser';
import { uiLanguage } from '../i18n/language.ts';
import { textsOf } from '../i18n/texts.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import type { Settings } from '../settings/types.ts';

/**
 * The texts of a page of the extension; tells the document, too, which language it is in.
 *
 * @param settings the stored settings
 */
export function pageTexts(settings: Settings): Translate {
  const language = uiLanguage(settings.language, [browser.i18n.getUILanguage()]);
  document.documentElement.lang = language;
  return translator(language, textsOf(language));
}
