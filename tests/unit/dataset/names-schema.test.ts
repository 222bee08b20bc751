import { expect, test } from 'vitest';
import { parseNames } from '../../../src/dataset/schema.ts';

const file = {
  language: 'ru',
  names: [
    { surface: 'Итуруп{m}', place: 'etorofu', nomenclature: 'russia', sense: 'clear' },
    { surface: 'Плоск{x}', place: 'habomai', nomenclature: 'russia', sense: 'context' },
  ],
  roots: ['итуруп', 'плоск'],
  endings: { m: ['', 'а', 'у'], x: ['ие', 'их'] },
};

test('a file of names is given as it stands', () => {
  expect(parseNames({ 'names/ru.json': file, 'facts.json': {} })).toEqual([file]);
});

test.for<[string, object, string]>([
  [
    'sense',
    { names: [{ ...file.names[0], sense: 'maybe' }] },
    'name "Итуруп{m}": sense is "maybe". Write one of: clear, context.',
  ],
  [
    'endings',
    { endings: { m: [''] } },
    'name "Плоск{x}": {x} is not among the endings. Add it there, or name another.',
  ],
  ['names', { names: [] }, 'names is empty. List the names of the places.'],
  ['roots', { roots: ['и'] }, 'roots.0 is too short. Write at least two letters.'],
  [
    'cues',
    { cues: { weather: ['снег'] } },
    'cues.weather is not known here. Take it out, or mend its spelling.',
  ],
  [
    'a list with a word twice',
    { cues: { ship: ['сейнер', 'шхуна', 'сейнер'] } },
    'cues.ship has "сейнер" twice. Take one out.',
  ],
  ['language', { language: 'uk' }, `language is "uk". Write the one in the file's name.`],
])('a fault in %s is named', ([, change, message]) => {
  expect(() => parseNames({ 'names/ru.json': { ...file, ...change } })).toThrow(
    `assets/dataset/names/ru.json: ${message}`,
  );
});
