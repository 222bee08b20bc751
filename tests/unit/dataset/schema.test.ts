import { describe, expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { isCalendarDate } from '../../../src/dataset/schema/common.ts';
import { parseDataset } from '../../../src/dataset/schema/parse.ts';
import { DatasetError } from '../../../src/dataset/schema/problem.ts';
import type { Fact } from '../../../src/dataset/types.ts';

type Json = Record<string, never>;

/** The faults that are found after `spoil` has changed one file. */
function problemsAfter(file: string, spoil: (json: Json) => void): readonly string[] {
  const files = structuredClone(readDatasetFiles());
  spoil(files[file] as Json);
  try {
    parseDataset(files);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

/** Changes the fact `treaty-1855` as the caller says. */
const spoilFact = (spoil: (fact: Json) => void): readonly string[] =>
  problemsAfter('facts.json', (json) => {
    const facts = json['facts'] as unknown as ({ id: string } & Json)[];
    const fact = facts.find((candidate) => candidate.id === 'treaty-1855');
    if (fact) spoil(fact);
  });

const set = (target: unknown, key: string, value: unknown): void => {
  (target as Record<string, unknown>)[key] = value;
};

/** Leaves out the facts that do not pass. */
const keepFacts = (pass: (fact: Fact) => boolean): readonly string[] =>
  problemsAfter('facts.json', (json) => {
    set(json, 'facts', (json['facts'] as unknown as Fact[]).filter(pass));
  });

const FACT = 'assets/dataset/facts.json: fact "treaty-1855"';

describe('a fault is named by file, entry and remedy', () => {
  test.for<[string, (fact: Json) => void, string]>([
    [
      'missing language',
      (fact) => Reflect.deleteProperty(fact['text'] as unknown as object, 'ru'),
      `${FACT}: text.ru is missing. Write it in Russian.`,
    ],
    [
      'no such day',
      (fact) => set(fact['date'], 'from', '1855-02-30'),
      `${FACT}: date.from is "1855-02-30". Write YYYY-MM-DD, YYYY-MM or YYYY, and a day that the calendar has.`,
    ],
    [
      'unknown key',
      (fact) => set(fact, 'topics', 'history'),
      `${FACT}: topics is not known here. Take it out, or mend its spelling.`,
    ],
    [
      'unknown topic',
      (fact) => set(fact, 'topic', 'weather'),
      `${FACT}: topic is "weather". Write one of: names, location, control, positions, history, treaty, visits, talks, statement, day.`,
    ],
    [
      'unknown place',
      (fact) => set(fact, 'places', ['sakhalin']),
      `${FACT}: places.0 is "sakhalin". Write one of: territory, etorofu, kunashiri, shikotan, habomai.`,
    ],
    [
      'no paragraph',
      (fact) => set(fact, 'paragraphs', []),
      `${FACT}: paragraphs is empty. Name the paragraphs of the article.`,
    ],
    [
      'unknown speaker',
      (fact) => set(fact, 'speaker', 'nobody'),
      `${FACT}: speaker "nobody" is not in speakers.json. Add it there, or name another.`,
    ],
    [
      'span the wrong way round',
      (fact) => set(fact['date'], 'to', '1854'),
      `${FACT}: date.to 1854 lies before date.from 1855-02-07. Swap or mend them.`,
    ],
    [
      'no cue word',
      (fact) => set(fact['cues'], 'de', []),
      `${FACT}: cues.de is empty. List a cue word, or take the language out.`,
    ],
    [
      'cue word without a letter',
      (fact) => set(fact['cues'], 'de', ['…']),
      `${FACT}: cues.de.0 is "…". Write a word, a stem or a number.`,
    ],
    [
      'cue word twice',
      (fact) => set(fact['cues'], 'de', ['grenze', 'grenze']),
      `${FACT}: cues.de has "grenze" twice. Take one out.`,
    ],
    [
      'blank around a text',
      (fact) => set(fact['text'], 'en', ' A treaty.'),
      `${FACT}: text.en is empty or has a blank at an end. Write the text without blanks around it.`,
    ],
  ])('%s', ([, spoil, message]) => {
    expect(spoilFact(spoil)).toContain(message);
  });

  test('a paragraph that does not exist', () => {
    expect(spoilFact((fact) => set(fact, 'paragraphs', [12]))).toEqual([
      `${FACT}: paragraph 12 does not exist. The last one is 11.`,
    ]);
  });

  test('the same id twice', () => {
    expect(spoilFact((fact) => set(fact, 'id', 'control'))).toEqual([
      'assets/dataset/facts.json: "control": this id stands there twice. Give each entry an id of its own.',
    ]);
  });

  test('a paragraph without a fact', () => {
    expect(keepFacts(({ paragraphs }) => !paragraphs.includes(7))).toContain(
      'assets/dataset/facts.json: no fact rests on paragraph 7. Add one that does.',
    );
  });

  test('a position that is missing', () => {
    expect(keepFacts(({ position }) => position !== 'russia')).toContain(
      'assets/dataset/facts.json: 0 facts state the position of russia. Set "position": "russia" on exactly one.',
    );
  });

  test('a place that is missing', () => {
    expect(
      problemsAfter('places.json', (json) => (json['places'] as unknown as unknown[]).pop()),
    ).toEqual(['assets/dataset/places.json: place "habomai" is missing. Add it.']);
  });

  test('coordinates off the globe', () => {
    expect(
      problemsAfter('places.json', (json) =>
        set((json['places'] as unknown as Json[])[1]?.['coordinates'], 'latitude', 450),
      ),
    ).toEqual([
      'assets/dataset/places.json: place "etorofu": coordinates.latitude is 450. Write degrees (WGS 84) from -90 to 90.',
    ]);
  });

  test('a file that is missing', () => {
    const { 'brief.json': _, ...files } = readDatasetFiles();
    expect(() => parseDataset(files)).toThrow(
      'assets/dataset/brief.json: the file is missing. Add it.',
    );
  });
});

test.for([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13', false],
  ['2024-00', false],
  ['24-02-07', false],
  ['7 February 2024', false],
] as const)('%s is a calendar date: %s', ([text, expected]) => {
  expect(isCalendarDate(text)).toBe(expected);
});
