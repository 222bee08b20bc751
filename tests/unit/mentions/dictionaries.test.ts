import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../../node_modules');
const finder = createFinder(compileNames(readNameFiles()));

/** What is marked where each line of a file is a block of its own. */
function marked(file: string): string[] {
  const lines = readFileSync(path.join(PACKAGES, file), 'utf8').split('\n');
  expect(lines.length).toBeGreaterThan(40);
  return lines.flatMap((line) =>
    findMentions(finder, line).map(({ start, end }) => line.slice(start, end)),
  );
}

test('of 146 thousand Russian words, and the adjectives among them, only the island is a name', () => {
  expect(marked('dictionary-ru/index.dic')).toEqual(['Кунашир']);
});

test('of 335 thousand Ukrainian words only the islands are names', () => {
  expect(marked('dictionary-uk/index.dic').toSorted()).toEqual([
    'Кунашир',
    'Хабомай',
    'Хабомаї',
    'Шикотан',
  ]);
});

test('the messages of a tool in some fifteen languages name none of the places', () => {
  const locales = readdirSync(path.join(PACKAGES, 'axe-core/locales')).filter((name) =>
    name.endsWith('.json'),
  );
  expect(locales.length).toBeGreaterThan(12);
  for (const locale of locales) expect(marked(`axe-core/locales/${locale}`)).toEqual([]);
});
