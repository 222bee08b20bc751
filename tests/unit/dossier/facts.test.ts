import { expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import { paragraphsText } from '../../../src/dossier/facts/paragraphs.ts';
import { byTopic } from '../../../src/dossier/facts/topics.ts';
import { textsOf } from '../../../src/i18n/texts.ts';
import { translator } from '../../../src/i18n/translate.ts';

const { facts } = parseDataset(readDatasetFiles());

test('every fact stands under one topic, once', () => {
  const shown = byTopic(facts).flatMap((topic) => topic.facts.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
});

test('a topic without a fact is left out', () => {
  const talks = facts.filter(({ topic }) => topic === 'talks');
  expect(byTopic(talks).map(({ title }) => title)).toEqual(['dossier.topic.talks']);
});

test('no fact has the address of a section', () => {
  expect(facts.filter(({ id }) => id.startsWith('section-'))).toEqual([]);
});

test.for([
  ['en', [6], 'paragraph 6'],
  ['en', [0, 1], 'headline and paragraph 1'],
  ['en', [8, 9], 'paragraphs 8 and 9'],
  ['ja', [2, 8, 9], '第2、8、9段落'],
  ['ja', [0], '見出し'],
  ['ru', [6], 'абзац 6'],
  ['ru', [8, 9], 'абзацы 8 и 9'],
] as const)('%s: paragraphs %s', ([language, numbers, text]) => {
  expect(paragraphsText(numbers, translator(language, textsOf(language)))).toBe(text);
});
