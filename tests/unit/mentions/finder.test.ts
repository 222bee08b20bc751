import { expect, test } from 'vitest';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';
import { readNameFiles } from '../../../scripts/names.ts';

const finder = createFinder(compileNames(readNameFiles()));
const named = (text: string): string[] =>
  findMentions(finder, text).map(({ start, end }) => text.slice(start, end));

test('a name is found with the word for island that belongs to it', () => {
  expect(named('The quake was felt on Etorofu Island and in Nemuro.')).toEqual(['Etorofu Island']);
  expect(named('地震は択捉島で観測された。')).toEqual(['択捉島']);
  expect(named('Паром идёт на остров Кунашир.')).toEqual(['остров Кунашир']);
});

test('a word for island that serves a whole list belongs to none of its names', () => {
  expect(named('Etorofu, Kunashiri and Shikotan islands')).toEqual([
    'Etorofu',
    'Kunashiri',
    'Shikotan',
  ]);
});

test('a name inside another word is left alone', () => {
  expect(named('彼は帰国後、大学に戻った。')).toEqual([]);
  expect(named('const kunashirIsland = getIturupLayer();')).toEqual([]);
});
