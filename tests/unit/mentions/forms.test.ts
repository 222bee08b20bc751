import { describe, expect, test } from 'vitest';
import { allForms } from '../../../scripts/lib/rootless.ts';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder } from '../../../src/mentions/finder.ts';
import { createRootTest } from '../../../src/mentions/root-search.ts';

const files = readNameFiles();
const names = compileNames(files);
const finder = createFinder(names);
const holdsRoot = createRootTest(names.roots);

/** Ways in which text really comes, all of which leave the name as a reader sees it. */
const DISGUISES: Record<string, (form: string) => string> = {
  'as it is': (form) => form,
  'in capitals': (form) => form.toUpperCase(),
  'in lower case': (form) => form.toLowerCase(),
  'with decomposed accents': (form) => form.normalize('NFD'),
  'with a soft hyphen': (form) => `${form.slice(0, 1)}\u00ad${form.slice(1)}`,
  'with zero-width spaces': (form) => [...form].join('\u200b'),
  'with no-break spaces': (form) => form.replaceAll(' ', '\u00a0'),
  'with line breaks for spaces': (form) => form.replaceAll(' ', '\n      '),
  // There are none with accents.
  'in full-width letters': (form) =>
    (/^[ -~]+$/.test(form) ? form : '').replace(/[!-~]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
    ),
};

describe.each(files.map((file) => [file.language, file] as const))('%s', (_language, file) => {
  test.each(Object.entries(DISGUISES))('every form of every name is read %s', (_name, disguise) => {
    for (const entry of file.names) {
      for (const form of allForms(entry, file.endings)) {
        const text = `(${disguise(form)})`;
        if (text === '()') continue;
        expect(holdsRoot(text), text).toBe(true);
        const { start, end } = finder.read(text).candidates[0] ?? { start: 0, end: 0 };
        expect(text.slice(start, end), text).toBe(text.slice(1, -1));
      }
    }
  });
});

test('a hyphen at the end of a line is no part of a name', () => {
  const text = 'Kuna-\n   shiri, Куна-\nшир';
  expect(finder.read(text).candidates.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Kuna-\n   shiri',
    'Куна-\nшир',
  ]);
});

test('half-width kana with voicing marks of their own are read', () => {
  const text = 'ｴﾄﾛﾌ･ｸﾅｼﾘ･ｼｺﾀﾝ･ﾊﾎﾞﾏｲ';
  expect(finder.read(text).candidates.map(({ group }) => group.place)).toEqual([
    'etorofu',
    'kunashiri',
    'shikotan',
    'habomai',
  ]);
});

test('a stroke through a letter may be left out', () => {
  const text = '#KurylePoludniowe (Terytoria Polnocne)';
  expect(finder.read(text).candidates.map(({ start, end }) => text.slice(start, end))).toEqual([
    'KurylePoludniowe',
    'Terytoria Polnocne',
  ]);
});

test.for([
  ['wyspy Habomai oraz Szykotan', ['wyspy Habomai', 'Szykotan']],
  ['wyspy Habomai, Szykotan i Kunaszyr', ['Habomai', 'Szykotan', 'Kunaszyr']],
  ['wyspy Szykotan oraz Habomai', ['Szykotan', 'Habomai']],
] as const)('%s: whose the plural is', ([text, mentions]) => {
  expect(finder.read(text).candidates.map(({ start, end }) => text.slice(start, end))).toEqual(
    mentions,
  );
});
