// What may stand between two letters of a name: a hyphen at a line's end, invisible characters, accents.
const BETWEEN = '[-\\n\\r\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u2064\ufeff]*';
// Names in Han characters and kana may also be broken by white space.
const BETWEEN_CJK = '[\\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u3099\u309a]*';
// Full-width Latin letters and letters of Hangul that are not composed into syllables are rare enough to ask each time.
const ALWAYS = '[Ａ-ｚ]{2}|[\u1100-\u1112][\u1161-\u1175]';
const CJK = /[\u3005-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

/** The source for one root, to be used with the flag `i` on text that is not folded. */
export function rootPattern(root: string): string {
  const characters = [...root];
  return characters
    .map((character, i) => piece(character) + gap(character, characters[i + 1]))
    .join('');
}

/** The source of the one expression that matches wherever a root stands (flag `i`). */
export function rootsPattern(roots: readonly string[]): string {
  return [...new Set(roots)].map(rootPattern).concat(ALWAYS).join('|');
}

function piece(character: string): string {
  switch (character) {
    case '[':
      return '(?:';
    case ']':
      return ')';
    case '/':
      return '|';
    case ' ':
      return '[\\s_\u00ad\u200b-\u200f\u2060-\u2064\ufeff-]*';
    default:
      return character;
  }
}

function gap(character: string, next: string | undefined): string {
  if (next === undefined || character === '/' || character === '[' || character === ' ') return '';
  if (next === '/' || next === ']' || next === ' ') return '';
  return CJK.test(character === ']' ? next : character) ? BETWEEN_CJK : BETWEEN;
}
