import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookup } from '../../../src/mentions/word-lookup.ts';
import { wordTable } from '../../../src/mentions/word-table.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\u5317'),
  minLength: 1,
  maxLength: 5,
});
const list = (words: readonly string[], value: number) =>
  ({ words, left: '', right: '', value, languages: 1 << value }) as const;

test('finds the words of all lists that stand at a place, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.uniqueArray(word), word, (some, others, text) => {
      const at = createLookup(wordTable([list(some, 0), list(others, 1)]));
      const expected = [some, others].flatMap((words, value) =>
        words
          .filter((one) => text.startsWith(one))
          .map(({ length }) => ({ end: length, value, languages: 1 << value })),
      );
      expect(new Set(at(text, 0))).toEqual(new Set(expected));
    }),
  );
});

test('asks for what stands beside a word', () => {
  const at = createLookup(
    wordTable([{ words: ['ku'], left: '(?<!a)', right: 'na+(?!s)', value: 1, languages: 1 }]),
  );
  const ends = ['kunaa', 'kunas', 'akuna'].map((text) =>
    at(text, text.indexOf('k')).map((one) => one.end),
  );
  expect(ends).toEqual([[5], [], []]);
});

test.for(['view of ku', 'view-of-ku', 'view_ofku', 'viewofku'])('finds its words in %s', (text) => {
  const at = createLookup(wordTable([list(['view_of_k', 'view_ofx'], 1)]));
  expect(at(text, 0)).toEqual([{ end: text.length - 1, value: 1, languages: 2 }]);
});

test.for(['view  of ku', 'view of', 'vie w of ku'])('finds nothing in %s', (text) => {
  const at = createLookup(wordTable([list(['view_of_k'], 1)]));
  expect(at(text, 0)).toEqual([]);
});

test('more lists than can be numbered are refused', () => {
  const lists = Array.from({ length: 6401 }, (_, i) => list([`${i}`], i));
  expect(() => wordTable(lists)).toThrow('6400');
});
