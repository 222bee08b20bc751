import { expect, test } from 'vitest';
import { writtenForms } from '../../../src/mentions/written.ts';

test.for([
  ['北方領土', ['北方領土']],
  [
    '[South/Southern] Kuril(e)s',
    ['South Kurils', 'South Kuriles', 'Southern Kurils', 'Southern Kuriles'],
  ],
  ['Хоппо [Р[е/ё]до/Ридо]', ['Хоппо Редо', 'Хоппо Ридо', 'Хоппо Рёдо']],
  [
    'Hoppo(u)([to/ Ryodo])',
    ['Hoppo', 'Hoppoto', 'Hoppo Ryodo', 'Hoppou', 'Hoppouto', 'Hoppou Ryodo'],
  ],
  ['Minami( )Kuril', ['Minami Kuril', 'MinamiKuril']],
  ['Юж([ная/ной] /но(-))К', ['Южная К', 'Южной К', 'ЮжК', 'ЮжноК', 'Южно-К']],
] as const)('%s is written out', ([surface, forms]) => {
  expect(new Set(writtenForms(surface))).toEqual(new Set(forms));
  expect(writtenForms(surface)[0]).toBe(forms[0]);
});

test.for([
  ['Кунашир{m}', { m: ['', 'а', 'у'] }, 'Кунашир'],
  ['Курил{ы}', { ы: ['ам', 'ы', ''] }, 'Курилы'],
  ['Południow{e2}', { e2: ['e', 'ych'] }, 'Południowe'],
] as const)('%s stands in the nominative', ([surface, endings, form]) => {
  expect(writtenForms(surface, endings)).toEqual([form]);
});
