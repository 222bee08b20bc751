import { expect, test } from 'vitest';
import { splitSurface } from '../../../src/mentions/split-surface.ts';
import { createLookup } from '../../../src/mentions/word-lookup.ts';
import { wordTable } from '../../../src/mentions/word-table.ts';

test.for([
  ['[South/Southern] Kurils', ['south_kurils', 'southern_kurils']],
  ['Кунашир{m}', ['кунашир']],
  ['[Ю[ж/г]ные/О] Курилы', ['южные_курилы', 'югные_курилы', 'о_курилы']],
  ['(Y)etorofu', ['yetorofu', 'etorofu']],
  ['m/v', ['m/v']],
  ['траулер*', ['траулер']],
] as const)('%s begins with two characters at least, if it has them', ([surface, starts]) => {
  const words = splitSurface(surface, { m: ['', 'а'] });
  expect(words.map(({ start }) => start)).toEqual(starts);
});

test('what is split matches as a whole', () => {
  const lists = splitSurface('[Ю[ж/г]ные/Южных] Курил(ы)').map(({ start, rest }) => ({
    words: [start],
    left: '(?<!я)',
    right: `${rest}(?!я)`,
    value: 1,
    languages: -1,
  }));
  const at = createLookup(wordTable(lists));
  const text = 'на южных курилах яюгные курилы, югные-курилы';
  const found = Array.from(text, (_, i) => at(text, i).map(({ end }) => text.slice(i, end)));
  expect(found.flat()).toEqual(['южных курил', 'югные-курилы']);
});

test.for(['(Y[etorofu)', 'Кунашир{x}', '[a/b'])('%s cannot be read', (surface) => {
  expect(() => splitSurface(surface)).toThrow();
});
