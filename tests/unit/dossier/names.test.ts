import { expect, test } from 'vitest';
import { namesOf } from '../../../src/dossier/names/by-place.ts';
import type { NameRow } from '../../../src/mentions/name-table.ts';

const row = (language: string, nomenclature: NameRow['nomenclature'], form: string): NameRow => ({
  language,
  place: 'etorofu',
  nomenclature,
  needsContext: false,
  forms: [form],
});

const label = (language: string): string => ({ ru: 'Russian', de: 'German' })[language] ?? '';

test('the names of a place stand by language, in the order of the languages’ names, each on its side', () => {
  const rows = [
    row('ru', 'russia', 'Итуруп'),
    row('ru', 'japan', 'Эторофу'),
    row('de', 'shared', 'Iturup'),
    { ...row('de', 'shared', 'Schikotan'), place: 'shikotan' as const },
  ];
  const lines = namesOf(rows, 'etorofu', label, new Intl.Collator('en'));
  expect(lines.map(({ language }) => language)).toEqual(['de', 'ru']);
  expect(lines[0]?.names).toEqual({ japan: [], russia: [], shared: [rows[2]] });
  expect(lines[1]?.names).toEqual({ japan: [rows[1]], russia: [rows[0]], shared: [] });
});
