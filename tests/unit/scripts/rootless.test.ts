import { expect, test } from 'vitest';
import { rootlessNames } from '../../../scripts/lib/rootless.ts';
import { readNameFiles } from '../../../scripts/names.ts';

test('every name has a root', () => {
  expect(rootlessNames(readNameFiles())).toEqual([]);
});

test('a name without one is told with file, entry and remedy', () => {
  const [first, ...others] = readNameFiles();
  if (!first) throw new Error('There are no name files.');
  const name = {
    surface: 'Xyz(abc)',
    place: 'etorofu',
    nomenclature: 'japan',
    sense: 'clear',
  } as const;
  expect(rootlessNames([{ ...first, names: [name] }, ...others])).toEqual([
    `assets/dataset/names/${first.language}.json: name "Xyz(abc)": none of the roots is in “Xyz”. Add a piece of it to "roots", and if that has several words, one of these to "anchors".`,
  ]);
});
