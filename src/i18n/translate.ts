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
    return fill(text, values, (value) => number.format(value));
  };
  return Object.assign(translate, { language });
}

/**
 * Makes a function that gives texts without plural forms and numbers: what the browser needs for these
 * takes it some 10 ms, before a page's first card.
 *
 * @param language the language
 * @param texts texts by message key
 */
export function plainTranslator(
  language: UiLanguage,
  texts: Readonly<Record<string, string>>,
): Translate {
  const translate = (key: MessageKey, values: Values = {}): string =>
    fill(texts[key] ?? key, values, String);
  return Object.assign(translate, { language });
}

function fill(text: string, values: Values, write: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? write(value) : value;
  });
}
