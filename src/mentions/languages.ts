import type { NameFile } from './names.ts';

/** The bits of all languages. */
export const ALL_LANGUAGES = -1;

// With fewer words of its own a language goes by those of English, too, which are understood everywhere.
const ENOUGH = 200;

/**
 * The bits of the languages in whose texts the words of a file are read.
 *
 * @param files all, in an order that is always the same
 */
export function languagesOf(file: NameFile, files: readonly NameFile[]): number {
  return files.reduce((bits, other, i) => {
    const isRead = other === file || (file.language === 'en' && isPoor(other));
    return isRead ? bits | (1 << i) : bits;
  }, 0);
}

function isPoor({ cues }: NameFile): boolean {
  return Object.values(cues ?? {}).flat().length < ENOUGH;
}
