import { literal } from './literal.ts';

// What may stand inside a name, by the script of its letters: accents, invisible characters, a hyphen at a line's
// end. It is cheaper to say what may not: a letter of the script, or a space. Han and kana names may also be spaced.
const GAPS: readonly (readonly [letter: RegExp, within: string, between: string])[] = [
  [/[а-яё]/i, '[^а-яё ]*', '[^а-яё]*'],
  [/[가-힣]/, '[^가-힣 ]*', '[^가-힣]*'],
  [
    /[\u3005-\u30ff\u3400-\u9fff\uff66-\uff9f]/,
    '[\\s\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]*',
    '\\s*',
  ],
];
const LATIN = ['[^\\w ]*', '[\\W_]*'] as const;
// Words in full-width Latin letters, and Hangul that is not composed, are rare enough to ask each time.
const ALWAYS = '[Ａ-ｚ]{5}|[\u1100-\u1112][\u1161-\u1175]';

/** The source of the one expression that matches wherever a root stands in text as it comes (flag `i`). */
export function rootsPattern(roots: readonly string[]): string {
  return [...new Set(roots)].map(rootPattern).concat(ALWAYS).join('|');
}

function rootPattern(root: string): string {
  const [within, between] = GAPS.find(([letter]) => letter.test(root))?.slice(1) ?? LATIN;
  const characters = [...root.toLowerCase()];
  return characters
    .map((character, i) => {
      const next = characters[i + 1] ?? ']';
      const joint = /[[\]/ ]/.test(next) && next !== '[' ? '' : within;
      if (character === '[') return '(?:';
      if (character === '/') return '|';
      if (character === ' ') return between;
      return (character === ']' ? ')' : literal(character)) + joint;
    })
    .join('');
}
