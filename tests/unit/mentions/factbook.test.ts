import { expect, test } from 'vitest';
import { readFactbook } from '../../../scripts/lib/factbook.ts';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));
const profiles = readFactbook();

const marked = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    findMentions(finder, text).map(({ start, end }) => text.slice(start, end)),
  );

test('the dispute is found in the two profiles that tell of it, under every name they use', () => {
  const found = profiles.flatMap(({ id, texts }) => {
    const names = marked(texts);
    return names.length > 0 ? [[id, names]] : [];
  });
  const islands = ['Etorofu', 'Kunashiri', 'Shikotan', 'Habomai group', 'Northern Territories'];
  expect(found).toEqual([
    ['central-asia/rs', [...islands, 'Southern Kurils']],
    ['east-n-southeast-asia/ja', [...islands, 'Southern Kuril Islands']],
  ]);
});

test('there are some 250 profiles, and other northern territories in them', () => {
  expect(profiles.length).toBeGreaterThan(250);
  const telling = (words: RegExp): string[] =>
    profiles.filter(({ texts }) => words.test(texts.join('\n'))).map(({ id }) => id);
  expect(telling(/northern territory/i)).toContain('australia-oceania/as');
  expect(telling(/northern (?:territor|areas|provinces|regions)/i).length).toBeGreaterThan(4);
});
