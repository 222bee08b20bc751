import { expect, test } from 'vitest';
import { createRootSearch, createRootTest } from '../../../src/mentions/root-search.ts';
import { rootSources } from '../../../src/mentions/roots.ts';

const source = rootSources([
  { roots: ['turup', 'na[s/š]ir', 'verní terit'], anchors: ['terit'] },
  { roots: ['择捉', 'туруп'] },
]);

test('a match begins at the rarest letter of a root, or at the first if that is nearly as rare', () => {
  const [words] = rootSources([{ roots: ['turup', 'hop[o/ō]', 'kotan'], anchors: ['gebie'] }]);
  expect(words).toBe('p(?:(?<=turu.)|(?<=ho.)[oō])|kotan|(gebie)');
});

test.each([
  ['Iturup', [6]],
  ['I\u00adtu\u00adrup, then ITURUP', [8, 21]],
  ['Kuna\u0161ir', [7]],
  ['Kunas\u030cir', [8]],
  ['Kuna-\n  shir, severni\u0301\u00a0teritoria', [28]],
  ['Kuna-\r\nsir', [10]],
  ['Kuna\u2010\nsir', [9]],
  ['verní teritoria, verní terit', [11, 28]],
  ['择\n捉', [3]],
  ['Иту\u0301руп', [7]],
  ['I\u2060tu\u2067rup', [8]],
  ['News › Iturup \u{1f30a}', [13]],
  ['News › \u{1f30a} › 择捉', [14]],
  ['sector of the south', []],
  ['southern teritoria', []],
])('%j holds roots that end at %j', (text, ends) => {
  expect(createRootSearch(source)(text)).toEqual(ends);
  expect(createRootTest(source)(text)).toBe(ends.length > 0);
});
