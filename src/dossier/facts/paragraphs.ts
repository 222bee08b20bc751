import type { Translate } from '../../i18n/translate.ts';

/**
 * Where in the article a fact stands, as people write it.
 *
 * @param numbers paragraphs as in the dataset, 0 for the headline
 */
export function paragraphsText(numbers: readonly number[], t: Translate): string {
  const list = new Intl.ListFormat(t.language);
  const below = numbers.filter((number) => number > 0);
  const parts = [
    ...(numbers.includes(0) ? [t('dossier.headline')] : []),
    ...(below.length > 0
      ? [t('dossier.paragraph', { count: below.length, list: list.format(below.map(String)) })]
      : []),
  ];
  return list.format(parts);
}
