import dataset from 'virtual:dataset';
import { describe, expect, test } from 'vitest';
import icons from '../../../assets/style/icons.json' with { type: 'json' };
import map from '../../../assets/map/small.json' with { type: 'json' };
import { cardText } from '../../../src/card/copy.ts';
import { UI_LANGUAGES } from '../../../src/dataset/types.ts';
import { textsOf } from '../../../src/i18n/texts.ts';
import { translator } from '../../../src/i18n/translate.ts';

describe.each(UI_LANGUAGES)('the copied text in %s', (language) => {
  const texts = textsOf(language);
  const when = { 'treaty-1855': '1855-02-07' };
  const pack = { ...dataset, language, texts, style: '', icons, map, when, asOf: '2024-02-08' };
  const subject = {
    place: 'etorofu',
    nomenclature: 'japan',
    surface: 'Etorofu',
    language,
  } as const;
  const fact = dataset.facts.find(({ id }) => id === 'treaty-1855');
  const text = cardText(pack, translator(language, texts), subject, fact ? [fact] : []);

  test('holds both names in both scripts', () => {
    for (const name of ['Etorofu', '択捉島', 'Iturup', 'Итуруп']) expect(text).toContain(name);
  });

  test('holds both positions, the fact and the source with its date', () => {
    for (const each of dataset.facts.filter(({ position }) => position)) {
      expect(text).toContain(each.text[language]);
    }
    expect(text).toContain(fact?.text[language]);
    expect(text).toContain('1855-02-07');
    expect(text).toContain(dataset.source.title);
    expect(text).toMatch(/2024/);
  });
});
