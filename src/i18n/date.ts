import type { DateSpan, UiLanguage } from '../dataset/types.ts';
import type { Translate } from './translate.ts';

const FULL = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/** By precision: what is shown, and the part that is written first in Russian. */
const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  FULL,
];
const FIRST: readonly Intl.DateTimeFormatPartTypes[] = ['year', 'month', 'day'];

/**
 * A date as people write it.
 *
 * @param iso ISO 8601 calendar date of reduced precision: `2019`, `2022-02`, `2024-02-07`
 * @param language language of the interface; English has the day first, as the facts do
 * @returns the date in no more detail than was given; a bare year is a bare number but in Japanese
 */
export function dateText(iso: string, language: UiLanguage): string {
  return formatFor(iso, language).format(new Date(iso));
}

/**
 * A span of dates as people write it. An open one says since when; one that is open from the day of the article on,
 * as of when, for it tells nothing of a beginning.
 *
 * @param span the dates, both ends included, in the same precision
 * @param t texts in the language of the interface
 * @param asOf ISO 8601 day of the article
 */
export function spanText({ from, to }: DateSpan, t: Translate, asOf: string): string {
  const { language } = t;
  if (to === null) {
    return from === asOf ? t('date.asOf', { date: dateText(from, language) }) : sinceText(from, t);
  }
  if (!to) return dateText(from, language);
  return formatFor(from, language).formatRange(new Date(from), new Date(to));
}

/**
 * The beginning of a span that has no end.
 *
 * @param iso as `dateText` takes it
 * @param t texts in the language of the interface
 */
export function sinceText(iso: string, t: Translate): string {
  const date = t.language === 'ru' ? inRussianGenitive(iso) : dateText(iso, t.language);
  return t('date.since', { date });
}

/** Intl declines a month only beside its day: the date in full, from the first part on that was given. */
function inRussianGenitive(iso: string): string {
  const parts = new Intl.DateTimeFormat('ru', FULL).formatToParts(new Date(iso));
  const first = parts.findIndex(({ type }) => type === FIRST[precisionOf(iso)]);
  return parts
    .slice(first)
    .map(({ value }) => value)
    .join('');
}

function precisionOf(iso: string): number {
  return iso.split('-').length - 1;
}

function formatFor(iso: string, language: UiLanguage): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...PARTS[precisionOf(iso)], timeZone: 'UTC' });
}
