import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../src/dataset/types.ts';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { isCalendarDate } from '../../../src/dataset/schema/common.ts';
import { parseDataset } from '../../../src/dataset/schema/parse.ts';

const { facts, speakers, source, brief, places } = parseDataset(readDatasetFiles());

/** Letters that a text in the language cannot do without. */
const SCRIPT = { en: /[a-z]/u, ja: /[\p{sc=Hira}]/u, ru: /\p{sc=Cyrl}/u };

test('the article has a headline and eleven paragraphs', () => {
  expect(source.paragraphs).toBe(12);
});

test.for(Array.from({ length: 12 }, (_, paragraph) => paragraph))(
  'paragraph %i has a fact',
  (paragraph) => {
    expect(facts.filter((fact) => fact.paragraphs.includes(paragraph))).not.toEqual([]);
  },
);

describe.for(facts.map((fact) => [fact.id, fact] as const))('fact %s', ([, fact]) => {
  test.for(UI_LANGUAGES)('is written in %s', (language) => {
    expect(fact.text[language]).toMatch(SCRIPT[language]);
    expect(fact.cues[language]).not.toHaveLength(0);
  });

  test('has a date, a speaker and a paragraph', () => {
    expect(isCalendarDate(fact.date.from)).toBe(true);
    expect(speakers.map((speaker) => speaker.id)).toContain(fact.speaker);
    expect(fact.paragraphs.every((number) => number >= 0 && number < source.paragraphs)).toBe(true);
    expect(fact.paragraphs).not.toHaveLength(0);
  });

  test('is short', () => {
    expect(fact.text.en.length).toBeLessThanOrEqual(220);
    expect(fact.text.ru.length).toBeLessThanOrEqual(260);
    expect(fact.text.ja.length).toBeLessThanOrEqual(130);
  });
});

test('each side states its position once, in its own name', () => {
  const positions = facts.filter((fact) => fact.position);
  expect(positions.map(({ position, speaker }) => [position, speaker]).toSorted()).toEqual([
    ['japan', 'japan-government'],
    ['russia', 'russia-government'],
  ]);
});

test('the wording of the statements is known for each year from 2019 to 2024', () => {
  const byYear = facts.flatMap(({ wording }) =>
    (wording?.years ?? []).map((year) => [year, wording?.judgement] as const),
  );
  expect(byYear.toSorted(([a], [b]) => a - b)).toEqual([
    [2019, 'none'],
    [2020, 'none'],
    [2021, 'no-legal-basis'],
    [2022, 'no-legal-basis'],
    [2023, 'illegal'],
    [2024, 'illegal'],
  ]);
});

test('the dispute in brief has five lines and gives both positions', () => {
  expect(brief).toHaveLength(5);
  expect(brief.flatMap((line) => line.facts)).toEqual(
    expect.arrayContaining(['position-japan', 'position-russia']),
  );
});

test('each side names each place, and the four islands are part of the territory', () => {
  expect(places.map((place) => place.partOf)).toEqual([null, ...Array(4).fill('territory')]);
  for (const { names } of places) {
    expect(names.japan.native).toMatch(/\p{sc=Han}/u);
    expect(names.russia.native).toMatch(/\p{sc=Cyrl}/u);
  }
});
