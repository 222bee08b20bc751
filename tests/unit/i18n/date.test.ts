import { expect, test } from 'vitest';
import { dateText, spanText } from '../../../src/i18n/date.ts';
import { textsOf } from '../../../src/i18n/texts.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { DateSpan, UiLanguage } from '../../../src/dataset/types.ts';

test.each([
  ['2024-02-07', 'en', '7 February 2024'],
  ['2024-02-07', 'ja', '2024年2月7日'],
  ['2024-02-07', 'ru', '7 февраля 2024 г.'],
  ['2022-02', 'en', 'February 2022'],
  ['2022-02', 'ja', '2022年2月'],
  ['2022-02', 'ru', 'февраль 2022 г.'],
  ['2019', 'en', '2019'],
  ['2019', 'ja', '2019年'],
  ['2019', 'ru', '2019'],
] as const)('%s in %s is %s', (iso, language, text) => {
  expect(dateText(iso, language)).toBe(text);
});

const AS_OF = '2024-02-08';

function written(span: DateSpan, language: UiLanguage): string {
  return spanText(span, translator(language, textsOf(language)), AS_OF);
}

test('a span shows both ends as the language joins them', () => {
  const span = { from: '2019', to: '2020' };
  expect(written(span, 'en')).toMatch(/^2019\s?–\s?2020$/);
  expect(written(span, 'ja')).toBe('2019年～2020年');
  expect(written(span, 'ru')).toMatch(/^2019\s?–\s?2020/);
});

test.each([
  ['1945', 'en', 'since 1945'],
  ['1945', 'ja', '1945年以降'],
  ['1945', 'ru', 'с 1945 г.'],
  ['2022-02', 'en', 'since February 2022'],
  ['2022-02', 'ja', '2022年2月以降'],
  ['2022-02', 'ru', 'с февраля 2022 г.'],
  ['2024-02-07', 'ru', 'с 7 февраля 2024 г.'],
  [AS_OF, 'en', 'as of 8 February 2024'],
  [AS_OF, 'ja', '2024年2月8日現在'],
  [AS_OF, 'ru', 'на 8 февраля 2024 г.'],
] as const)('a span that is open from %s is in %s %s', (from, language, text) => {
  expect(written({ from, to: null }, language).replaceAll(/\s/gu, ' ')).toBe(text);
});
