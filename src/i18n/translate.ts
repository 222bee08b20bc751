import type en from '../../assets/messages/en.json';
import type { UiLanguage } from '../dataset/types.ts';

type Plural = `.${Intl.LDMLPluralRule}`;
type Stem<Key> = Key extends `${infer S}${Plural}` ? S : Key;

/** A message, named without the plural category that some messages end in. */
export type MessageKey = Stem<keyof typeof en>;

/** What stands in the place of `{name}` in a message; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives a text of the user interface in one language. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  readonly language: UiLanguage;
}

/**
 * Makes a function that gives texts in one language.
 *
 * @param language the language, for plural forms and numbers
 * @param texts texts by message key, plural forms under `key.one`, `key.other` and so on
 */
export function translator(
  language: UiLanguage,
  texts: Readonly<Record<string, string>>,
): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const translate = (key: MessageKey, values: Values = {}): string => {
    const form = typeof values['count'] === 'number' ? plural.select(values['count']) : 'other';
    const text = texts[key] ?? texts[`${key}.${form}`] ?? key;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(translate, { language });
}
