import { describe, expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import { timeline } from '../../../src/dataset/timeline.ts';
import { axisOf, columnsOf } from '../../../src/dossier/timeline/axis.ts';
import { eventText } from '../../../src/dossier/timeline/events.ts';
import { yearsText } from '../../../src/dossier/timeline/years.ts';
import { textsOf } from '../../../src/i18n/texts.ts';
import { translator } from '../../../src/i18n/translate.ts';

const { facts, source } = parseDataset(readDatasetFiles());
const entries = timeline(facts, source);
const axis = axisOf(entries);

test('the axis has the years that the article tells of, and says where it leaves some out', () => {
  expect(axis.map(({ year }) => year)).toEqual([1855, 1945, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(axis.filter(({ gap }) => gap).map(({ year }) => year)).toEqual([1945, 2019]);
});

test.for([
  [1855, 1855, [1, 2]],
  [1945, null, [2, 9]],
  [2019, 2020, [3, 5]],
  [2024, 2024, [8, 9]],
] as const)('%d to %s takes its columns', ([from, to, columns]) => {
  expect(columnsOf({ from, to }, axis)).toEqual(columns);
});

test('every entry lies on the axis', () => {
  for (const entry of entries) {
    const [start, end] = columnsOf(entry, axis);
    expect(start).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(start);
  }
});

describe.for(['en', 'ja', 'ru'] as const)('in %s', (language) => {
  const t = translator(language, textsOf(language));

  test('every event has a text shorter than its fact', () => {
    for (const fact of entries.flatMap((entry) => entry.facts)) {
      const text = eventText(fact, t);
      expect(text.length, fact.id).toBeLessThan(fact.text[language].length);
      expect(text, fact.id).not.toMatch(/^dossier\./);
    }
  });

  test('words in quotes are those of the fact', () => {
    for (const fact of entries.flatMap((entry) => entry.facts)) {
      const quoted = /[“「«]([^”」»]+)[”」»]/u.exec(eventText(fact, t))?.[1];
      for (const word of quoted?.split(' ') ?? []) {
        expect(fact.text[language].toLowerCase(), fact.id).toContain(stem(word));
      }
    }
  });
});

/** A word without the ending that changes in Russian with its place in a sentence. */
function stem(word: string): string {
  return word.toLowerCase().replace(/[а-яё]{2}$/u, '');
}

test('years are written as in the language', () => {
  const written = (['en', 'ja', 'ru'] as const).map((language) =>
    yearsText({ from: 1945, to: null, facts: [] }, translator(language, textsOf(language))),
  );
  expect(written).toEqual(['since 1945', '1945年以降', 'с 1945\u202Fг.']);
  const t = translator('en', textsOf('en'));
  expect(yearsText({ from: 2019, to: 2020, facts: [] }, t)).toBe('2019–2020');
  expect(yearsText({ from: 1855, to: 1855, facts: [] }, t)).toBe('1855');
});
