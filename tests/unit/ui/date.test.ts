import { expect, test } from 'vitest';
import { dateText, spanText } from '../../../src/ui/date.ts';

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

test('a span shows both ends as the language joins them, an open one its beginning', () => {
  const span = { from: '2019', to: '2020' };
  expect(spanText(span, 'en')).toMatch(/^2019\s?–\s?2020$/);
  expect(spanText(span, 'ja')).toBe('2019年～2020年');
  expect(spanText(span, 'ru')).toMatch(/^2019\s?–\s?2020/);
  expect(spanText({ from: '2022-02', to: null }, 'en')).toBe('February 2022');
});
