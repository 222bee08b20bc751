import * as v from 'valibot';
import { UI_LANGUAGES, type DateSpan, type Localized, type PlaceId } from '../types.ts';

/** The five places, as their ids are written in the files. */
export const PLACE_IDS = ['territory', 'etorofu', 'kunashiri', 'shikotan', 'habomai'] as const;

/** The message for a value that is none of the given words. */
export const oneOf = (words: readonly string[]) => (issue: { received: string }) =>
  `is ${issue.received}. Write one of: ${words.join(', ')}.`;

/** An id of one of the five places. */
export const placeId = v.picklist(PLACE_IDS, oneOf(PLACE_IDS)) satisfies v.GenericSchema<PlaceId>;

/** A text that is not empty and has no blank at either end. */
export const line = v.pipe(
  v.string((issue) => `is ${issue.received}. Write a text in quotation marks.`),
  v.regex(
    /^\S(?:.*\S)?$/su,
    'is empty or has a blank at an end. Write the text without blanks around it.',
  ),
);

/** An id in kebab-case; also an anchor in the dossier. */
export const id = v.pipe(
  v.string((issue) => `is ${issue.received}. Write an id in quotation marks.`),
  v.regex(
    /^[a-z\d]+(?:-[a-z\d]+)*$/u,
    (issue) => `is ${issue.received}. Use small Latin letters and digits, joined by hyphens.`,
  ),
);

/** One text in each language of the user interface. */
export const localized = v.strictObject(
  v.entriesFromList(UI_LANGUAGES, line),
) satisfies v.GenericSchema<Localized>;

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;

/**
 * Whether a text is a calendar date of full or reduced precision (ISO 8601: `2024-02-07`, `2024-02`, `2024`).
 *
 * @param text as it stands in the file
 */
export function isCalendarDate(text: string): boolean {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year = 0, month = 1, day = 1] = parts.slice(1).filter(Boolean).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const DATE_REMEDY = 'Write YYYY-MM-DD, YYYY-MM or YYYY, and a day that the calendar has.';

/** A calendar date of full or reduced precision. */
export const calendarDate = v.pipe(
  v.string((issue) => `is ${issue.received}. ${DATE_REMEDY}`),
  v.regex(DATE, (issue) => `is ${issue.received}. ${DATE_REMEDY}`),
  v.check(isCalendarDate, (issue) => `is ${issue.received}. ${DATE_REMEDY}`),
);

/** A date or a span of dates. */
export const dateSpan = v.strictObject({
  from: calendarDate,
  to: v.exactOptional(v.nullable(calendarDate)),
}) satisfies v.GenericSchema<DateSpan>;
