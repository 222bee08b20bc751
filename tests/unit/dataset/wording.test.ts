import { expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import { JUDGEMENTS, wordingByYear } from '../../../src/dataset/wording.ts';

const { facts } = parseDataset(readDatasetFiles());
const years = wordingByYear(facts);

test('every year from 2019 to 2024 has one wording', () => {
  expect(years.map(({ year, judgement, phrase }) => [year, judgement, phrase?.en])).toEqual([
    [2019, 'none', undefined],
    [2020, 'none', undefined],
    [2021, 'no-legal-basis', 'occupation without legal basis'],
    [2022, 'no-legal-basis', 'occupation without legal basis'],
    [2023, 'illegal', 'illegal occupation'],
    [2024, 'illegal', 'illegal occupation'],
  ]);
});

test('each year leads to a fact that speaks of it', () => {
  for (const { year, fact } of years) expect(fact.wording?.years).toContain(year);
});

test('every judgement has its place from mild to harsh', () => {
  expect(new Set(years.map(({ judgement }) => judgement))).toEqual(new Set(JUDGEMENTS));
});
