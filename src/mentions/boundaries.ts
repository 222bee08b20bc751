import type { Script } from './compile.ts';

/** A letter, digit or underscore that would make a Latin or Cyrillic name part of a longer word. */
export const WORD = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{N}_]';

const PARTICLES = 'のはがをにへとでもや';

/**
 * Wraps an alternation of names in what their script demands of the characters around them. Every
 * assertion looks at one character, or at one particle, so that matching stays linear.
 */
export function bounded(pattern: string, script: Script, particles: string): string {
  switch (script) {
    case 'word':
      return `(?<!${WORD})(${pattern})(?!${WORD})`;
    case 'hangul':
      return `(?<![가-힣])(${pattern})(?=${particles}(?![가-힣]))`;
    case 'katakana':
      return `(?<![ァ-ヺー])(${pattern})(?![ァ-ヺー])`;
    case 'hiragana':
      return `(?<=^|[${PARTICLES}]|[^ぁ-ゖー\\p{sc=Han}])(${pattern})(?=$|[${PARTICLES}か]|とう|じま|しま|島|[^ぁ-ゖー\\p{sc=Han}])`;
    default:
      return `(${pattern})`;
  }
}
