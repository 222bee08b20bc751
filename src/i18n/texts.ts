import en from '../../assets/messages/en.json' with { type: 'json' };
import ja from '../../assets/messages/ja.json' with { type: 'json' };
import ru from '../../assets/messages/ru.json' with { type: 'json' };
import type { UiLanguage } from '../dataset/types.ts';

/** Texts of the user interface, by message key; which plural forms there are depends on the language. */
export type Texts = Readonly<Record<string, string>>;

const TEXTS: Readonly<Record<UiLanguage, Texts>> = { en, ja, ru };

/**
 * The texts of the user interface in one language.
 *
 * @param language one of the languages that the interface is written in
 */
export function textsOf(language: UiLanguage): Texts {
  return TEXTS[language];
}

/**
 * The texts that a card needs: those that travel into pages.
 *
 * @param language one of the languages that the interface is written in
 */
export function cardTextsOf(language: UiLanguage): Texts {
  const entries = Object.entries(textsOf(language));
  return Object.fromEntries(entries.filter(([key]) => /^(card|common)\./.test(key)));
}
