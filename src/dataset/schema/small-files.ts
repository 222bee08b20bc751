import * as v from 'valibot';
import type { BriefLine, Source, Speaker } from '../types.ts';
import { calendarDate, id, line, localized } from './common.ts';

const speaker = v.strictObject({ id, name: localized }) satisfies v.GenericSchema<Speaker>;

const source = v.strictObject({
  title: line,
  date: calendarDate,
  language: line,
  paragraphs: v.pipe(
    v.number((issue) => `is ${issue.received}. Write a number.`),
    v.integer((issue) => `is ${issue.received}. Write a whole number.`),
    v.minValue(1, (issue) => `is ${issue.received}. Count the headline too.`),
  ),
}) satisfies v.GenericSchema<Source>;

const briefLine = v.strictObject({
  text: localized,
  facts: v.pipe(v.array(id), v.nonEmpty('is empty. Name the facts that the line sums up.')),
}) satisfies v.GenericSchema<BriefLine>;

/** `speakers.json`. */
export const speakersFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  speakers: v.array(speaker),
});

/** `source.json`. */
export const sourceFile = v.strictObject({ $schema: v.exactOptional(v.string()), source });

/** `brief.json`. */
export const briefFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  brief: v.array(briefLine),
});
