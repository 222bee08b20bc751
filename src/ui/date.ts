import type { DateSpan, UiLanguage } from '../dataset/types.ts';

const PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

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
 * A span of dates as people write it, open spans by their beginning alone.
 *
 * @param span the dates, both ends included, in the same precision
 * @param language language of the interface
 */
export function spanText({ from, to }: DateSpan, language: UiLanguage): string {
  if (!to) return dateText(from, language);
  return formatFor(from, language).formatRange(new Date(from), new Date(to));
}

function formatFor(iso: string, language: UiLanguage): Intl.DateTimeFormat {
  const precision = iso.split('-').length - 1;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...PARTS[precision], timeZone: 'UTC' });
}
