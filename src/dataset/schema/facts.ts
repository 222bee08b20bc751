import * as v from 'valibot';
import { UI_LANGUAGES, type Fact, type StatementWording, type Topic } from '../types.ts';
import { dateSpan, id, line, localized, oneOf, placeId } from './common.ts';

const TOPICS = [
  'names',
  'location',
  'control',
  'positions',
  'history',
  'treaty',
  'visits',
  'talks',
  'statement',
  'day',
] as const satisfies readonly Topic[];

const SIDES = ['japan', 'russia'] as const;
const JUDGEMENTS = ['none', 'no-legal-basis', 'illegal'] as const;

const paragraph = v.pipe(
  v.number((issue) => `is ${issue.received}. Write a number.`),
  v.integer((issue) => `is ${issue.received}. Write a whole number.`),
  v.minValue(0, (issue) => `is ${issue.received}. Count from 0, the headline.`),
);

const year = v.pipe(
  v.number((issue) => `is ${issue.received}. Write a year as a number.`),
  v.integer((issue) => `is ${issue.received}. Write a year as a whole number.`),
);

const wording = v.strictObject({
  years: v.pipe(v.array(year), v.nonEmpty('is empty. List the years of this wording.')),
  judgement: v.picklist(JUDGEMENTS, oneOf(JUDGEMENTS)),
  phrase: v.nullable(localized),
}) satisfies v.GenericSchema<StatementWording>;

const cue = v.pipe(
  line,
  v.regex(/[\p{L}\d]/u, (issue) => `is ${issue.received}. Write a word, a stem or a number.`),
);

const cueList = v.pipe(
  v.array(cue),
  v.nonEmpty('is empty. List a cue word, or take the language out.'),
);

/** One fact. */
const fact = v.strictObject({
  id,
  topic: v.picklist(TOPICS, oneOf(TOPICS)),
  date: dateSpan,
  speaker: id,
  paragraphs: v.pipe(
    v.array(paragraph),
    v.nonEmpty('is empty. Name the paragraphs of the article.'),
  ),
  places: v.pipe(v.array(placeId), v.nonEmpty('is empty. Name the places that the fact is about.')),
  text: localized,
  cues: v.objectWithRest(v.entriesFromList(UI_LANGUAGES, cueList), cueList),
  position: v.exactOptional(v.picklist(SIDES, oneOf(SIDES))),
  wording: v.exactOptional(wording),
}) satisfies v.GenericSchema<Fact>;

/** `facts.json`. */
export const factsFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  facts: v.array(fact),
});
