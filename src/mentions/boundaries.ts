/** Which rules for the ends of a name hold: by the script that it is written in. */
export type Script = 'word' | 'hangul' | 'katakana' | 'hiragana' | 'han';

/**
 * A letter, digit or underscore that would make a Latin or Cyrillic name part of a longer word. Written as ranges, for
 * browsers take long to put the properties of Unicode together.
 */
export const WORD = '[\\wß-öø-ʯͰ-ԯḀ-῿]';

/** Nothing that a word could go on with stands before. */
export const WORD_STARTS = `(?<!${WORD})`;
/** Nothing that a word could go on with stands behind. */
export const WORD_ENDS = `(?!${WORD})`;

const PARTICLES = 'のはがをにへとでもや';
/** As documents of old write them: エトロフニテ. */
const OLD_PARTICLES = 'ニテ?[ハモ]?|ト|ノ|ハ|ヲ|ヘ|ヨリ|カラ|マデ';
/** What telegrams and bulletins in katakana alone run on with: エトロフトウナントウオキ, off the south-east of Etorofu. */
const OLD_PLACES = '(?:ナン|ホク|セイ|トウ){0,2}オキ|エンガン|キンカイ|シュウヘン';
/** How a word before a name may end: ぜんぶ, 見える, 見えた, 近い, から, 澄んで, 見て. */
const ENDINGS = 'ぶるたいらて';

/**
 * What a name's script demands of the characters before and behind it. Every assertion looks at one character, or at
 * one particle, so that matching stays linear.
 */
export function boundaries(script: Script, particles: string): readonly [string, string] {
  switch (script) {
    case 'word':
      return [WORD_STARTS, WORD_ENDS];
    case 'hangul':
      return ['(?<![가-힣])', `(?=${particles}(?![가-힣]))`];
    case 'katakana':
      return ['(?<![ァ-ヺー])', `(?=(?:${OLD_PARTICLES})?(?![ァ-ヺー])|${OLD_PLACES})`];
    case 'hiragana':
      return [
        `(?<=^|[${PARTICLES}${ENDINGS}]|より|[^ぁ-ゖー\\p{sc=Han}])`,
        `(?=$|[${PARTICLES}かだっよねめ島群諸列]|まで|より|とう|じま|しま|ぐんとう|しょとう|れっとう|[^ぁ-ゖー\\p{sc=Han}])`,
      ];
    default:
      return ['', ''];
  }
}
