import type { Random } from './random.ts';

const NAMES = [
  'Etorofu',
  'Kunashiri Island',
  'Iturup',
  'Habomai islets',
  'Southern Kurils',
  'Northern Territories',
  'northern territories',
  '北方領土',
  '国後島',
  '色丹',
  '歯舞群島',
  'Южные Курилы',
  'острова Кунашир',
  'на Шикотане',
  '남쿠릴 열도',
  '南千岛群岛',
  'Kunašir',
];

/** What becomes a name only beside its other part. */
const PARTS = [
  'Kuna',
  'shiri',
  'Etoro',
  'fu',
  '北方',
  '領土',
  '国',
  '後島',
  'Куна',
  'шир',
  'Habo',
  'mai',
];

/** What tells for or against a name that needs its context. */
const CUES = [
  'Japan',
  'Russia',
  'dispute',
  'Canada',
  'Australia',
  'game',
  '日本',
  'Россия',
  'Hokkaido',
];

const FILLERS = [
  'the',
  'a ferry left',
  'and',
  'in 2024',
  '.',
  ',',
  ' ',
  '\n',
  '\u00ad',
  '漢字',
  'слово',
  '(',
  ')',
  '😀',
];

/**
 * Some words of text, in which names, parts of names and what tells their sense are frequent.
 *
 * @param random decides which
 * @param named whether whole names may be among them
 */
export function someText(random: Random, named = true): string {
  const kinds = named ? [NAMES, PARTS, CUES, FILLERS, FILLERS] : [FILLERS];
  let text = '';
  for (let left = 1 + random.below(7); left > 0; left -= 1) {
    text += random.pick(random.pick(kinds)) + (random.chance(70) ? ' ' : '');
  }
  return text;
}

/** One piece of text, as short as one stroke of a key. */
export function someStroke(random: Random): string {
  return random.pick([...PARTS, ...FILLERS, 'f', 'u', 'i', '島', 'а']);
}
