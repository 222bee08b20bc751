import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../src/dataset/types.ts';
import { cardTextsOf, textsOf } from '../../../src/i18n/texts.ts';
import { translator } from '../../../src/i18n/translate.ts';

const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

/** Values that code puts into keys. */
const VALUES = [
  'japan',
  'russia',
  'shared',
  'everywhere',
  'listed',
  'every',
  'first',
  'underline',
  'tint',
  'both',
  'none',
];

const stems = (language: (typeof UI_LANGUAGES)[number]): string[] => [
  ...new Set(Object.keys(textsOf(language)).map((key) => key.replace(PLURAL, ''))),
];
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(UI_LANGUAGES)('%s', (language) => {
  const texts = textsOf(language);

  test('has every message of English and no other', () => {
    expect(stems(language).toSorted()).toEqual(stems('en').toSorted());
  });

  test('has just the plural forms that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plural = Object.keys(texts).filter((key) => PLURAL.test(key));
    const byStem = Map.groupBy(plural, (key) => key.replace(PLURAL, ''));
    expect(byStem.size).toBeGreaterThan(0);
    for (const [stem, keys] of byStem) {
      expect(keys.map((key) => key.slice(stem.length + 1)).toSorted(), stem).toEqual(forms);
    }
  });

  test('has no plural forms among the texts of cards, which are written without', () => {
    expect(Object.keys(cardTextsOf(language)).filter((key) => PLURAL.test(key))).toEqual([]);
  });

  test('has the placeholders of English in every message', () => {
    const english = textsOf('en');
    for (const [key, text] of Object.entries(texts)) {
      const model = english[key] ?? english[key.replace(PLURAL, '.other')] ?? '';
      expect(placeholders(text), key).toEqual(placeholders(model));
      expect(text.trim(), key).not.toBe('');
    }
  });
});

test('every message is used somewhere', () => {
  const code = globSync('{src,entrypoints}/**/*.{ts,tsx}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // `common.${side}` stands for the keys with any of these in the place of `${side}`.
  const templates = [...code.matchAll(/`([a-z]+\.[\w.]*)\$\{[\w.]+\}(\w*)`/g)];
  const made = new Set(
    templates.flatMap(([, before, after]) => VALUES.map((value) => `${before}${value}${after}`)),
  );
  const unused = stems('en').filter((key) => !code.includes(`'${key}'`) && !made.has(key));
  expect(unused).toEqual([]);
});

const text = (language: (typeof UI_LANGUAGES)[number], count: number): string =>
  translator(language, textsOf(language))('popup.total', { count });

test('numbers choose the plural form and are written as the language writes them', () => {
  expect([1, 2, 5, 21, 1000].map((count) => text('ru', count))).toEqual([
    '1 упоминание на странице',
    '2 упоминания на странице',
    '5 упоминаний на странице',
    '21 упоминание на странице',
    '1\u00A0000 упоминаний на странице',
  ]);
  expect(text('en', 1)).toBe('1 mention on this page');
  expect(text('en', 1234)).toBe('1,234 mentions on this page');
});
