import { expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import { timeline } from '../../../src/dataset/timeline.ts';

const { facts, source } = parseDataset(readDatasetFiles());

test('the timeline runs from the treaty of 1855 to the rally of 2024', () => {
  const entries = timeline(facts, source).map(({ from, to, facts: [first] }) => [
    from,
    to,
    first?.id,
  ]);
  expect(entries).toEqual([
    [1855, 1855, 'treaty-1855'],
    [1945, 1945, 'surrender-1945'],
    [1945, null, 'no-peace-treaty'],
    [2019, 2020, 'statement-2019-2020'],
    [2021, 2022, 'statement-2021-2022'],
    [2022, null, 'talks-suspended'],
    [2023, 2024, 'statement-2023-2024'],
    [2024, 2024, 'kishida-visits'],
  ]);
});

test('what only holds on the day of the article is no event', () => {
  const ids = timeline(facts, source).flatMap((entry) => entry.facts.map((fact) => fact.id));
  expect(ids).not.toContain('control');
  expect(ids).toContain('rally');
});
