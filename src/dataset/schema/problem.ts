import type { BaseIssue } from 'valibot';
import { UI_LANGUAGES } from '../types.ts';

/** Where the dataset's files stand, for messages. */
const FOLDER = 'assets/dataset/';

/** The dataset's files do not hold what they must. */
export class DatasetError extends Error {
  /** One sentence or two per fault: file, entry, what is wrong, what to do. */
  readonly problems: readonly string[];

  /** @param problems see {@link DatasetError.problems}; at least one */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'DatasetError';
    this.problems = problems;
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** What to do about a text that is missing in a language, by its code. */
const TO_WRITE: Readonly<Record<string, string>> = Object.fromEntries(
  UI_LANGUAGES.map((language) => [language, `Write it in ${LANGUAGE_NAMES.of(language)}.`]),
);

/** What to do about a key that an entry lacks, by the key's name. */
const REMEDIES: Readonly<Record<string, string>> = {
  id: 'Give the entry an id of its own.',
  date: 'Give the date that it speaks of, such as { "from": "2024-02-07" }.',
  speaker: 'Name whose statement it is by an id of speakers.json.',
  paragraphs: 'Number the paragraphs of the article; the headline is 0.',
  places: 'List the places that it is about, such as ["territory"].',
  topic: 'Name the topic, such as "treaty".',
  cues: 'List cue words by language.',
};

/** Names an entry of a list: by its id or surface where it has one, else by its number. */
function entryName(list: string, entry: unknown, index: number): string {
  const singular = list === 'brief' ? 'line' : list.replace(/s$/u, '');
  const { id, surface } = (entry ?? {}) as { id?: unknown; surface?: unknown };
  const name = id ?? surface;
  return `${singular} ${typeof name === 'string' ? JSON.stringify(name) : index + 1}`;
}

/**
 * One problem as a line to read.
 *
 * @param file name below `assets/dataset/`
 * @param entry what holds the fault, such as `fact "treaty-1855"`; empty for the file itself
 * @param text what is wrong and what to do
 */
export function problem(file: string, entry: string, text: string): string {
  return `${FOLDER}${file}: ${entry ? `${entry}: ` : ''}${text}`;
}

/**
 * What valibot found, as a line that names file, entry and remedy.
 *
 * @param file name below `assets/dataset/`
 * @param issue one of valibot's issues, with the path from the file's root
 */
export function describeIssue(file: string, issue: BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const [list, item] = path;
  const inList = typeof item?.key === 'number' && typeof item.value === 'object';
  const entry = inList ? entryName(String(list?.key), item.value, Number(item.key)) : '';
  const field = path.slice(inList ? 2 : 0).map((step) => String(step.key));
  return problem(file, entry, `${field.join('.') || 'it'} ${fault(issue, field)}`);
}

/** What is wrong with the value at the end of a path. */
function fault(issue: BaseIssue<unknown>, field: readonly string[]): string {
  if (issue.expected === 'never') return 'is not known here. Take it out, or mend its spelling.';
  if (issue.received === 'undefined') {
    // Below an entry's own keys `id` is the code of Indonesian.
    const remedies = field.length === 1 ? REMEDIES : TO_WRITE;
    return `is missing. ${remedies[field.at(-1) ?? ''] ?? 'Add it.'}`;
  }
  if (!issue.message.startsWith('Invalid')) return issue.message;
  return `is ${issue.received}. Write ${issue.expected}.`;
}
