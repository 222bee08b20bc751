import { describe, expect, test } from 'vitest';
import { nameFiles, readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createEvidence } from '../../../src/mentions/evidence.ts';
import { createFinder } from '../../../src/mentions/finder.ts';
import { nameTable } from '../../../src/mentions/name-table.ts';

const files = nameFiles(readDatasetFiles());
const finder = createFinder(compileNames(files));
const rows = nameTable(files, parseDataset(readDatasetFiles()).places);

describe.for(rows.filter(({ needsContext }) => !needsContext))('$language: $forms.0', (row) => {
  test('the form that the table shows is found, as a name of the same place', () => {
    const evidence = createEvidence({ title: '', language: row.language });
    const mentions = finder.decide(finder.read(row.forms[0]), evidence);
    expect(mentions.map(({ place }) => place)).toEqual([row.place]);
  });
});

test.for(['en', 'ja', 'ru'])('each of the five places has a name in %s', (language) => {
  const own = rows.filter((row) => row.language === language);
  expect(new Set(own.map(({ place }) => place)).size).toBe(5);
});

test('a spelling that a side itself uses stands before others', () => {
  const shown = rows.filter(({ language }) => language === 'en').map(({ forms }) => forms[0]);
  expect(shown).toEqual(expect.arrayContaining(['Etorofu', 'Southern Kurils', 'Kunashir']));
});
