import { DIVIDER, FIRST_LIST, LOOKED_AT, nextSlot, type WordTable } from './word-table.ts';

/** A word that stands in a text. */
export interface Found<T> {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly value: T;
  readonly languages: number;
}

type List<T> = WordTable<T>['lists'][number];

interface Word<T> {
  readonly start: string;
  readonly left: string;
  readonly right: string;
  readonly value: T;
  readonly languages: number;
}

/** No word begins with a character before these. */
export const DIGITS = 0x30;
const NONE: readonly never[] = [];

/**
 * Looks words up by their first five characters, so that thousands of them cost a place in a text hardly more than one.
 * Those that begin alike are made ready when a text first has what they begin with.
 *
 * @returns a function that gives the words that stand in `text` from offset `at` on
 */
export function createLookup<T>(
  table: WordTable<T>,
): (text: string, at: number) => readonly Found<T>[] {
  const { lists } = table;
  const slots: (string | readonly Word<T>[])[] = table.words.split(DIVIDER);
  const wordsOf = (line: string): Word<T>[] =>
    line.split(/(?=[\ue000-\uf8ff])/).map((entry) => {
      const [left, right, value, languages] = lists[entry.charCodeAt(0) - FIRST_LIST] as List<T>;
      return { start: entry.slice(1), left, right, value, languages };
    });
  const expressions = new Map<string, RegExp>();
  /** Where a match that begins at `at` ends, or -1. */
  const endOf = (source: string, text: string, at: number): number => {
    if (source === '') return at;
    let expression = expressions.get(source);
    if (!expression) expressions.set(source, (expression = new RegExp(source, 'uy')));
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
  };
  return (text, at) => {
    let found: Found<T>[] | undefined;
    // No boundary asks for anything where a space or a mark stands before, or nothing.
    const isFree = !(text.charCodeAt(at - 1) >= DIGITS);
    let slot = 0;
    for (let looked = 1; looked <= LOOKED_AT; looked++) {
      slot = nextSlot(slot, text.charCodeAt(at + looked - 1), slots.length);
      let words = slots[slot];
      if (!words) continue;
      if (typeof words === 'string') slots[slot] = words = wordsOf(words);
      for (const { start, left, right, value, languages } of words) {
        // Longer and shorter words may have come into the same slot.
        if (Math.min(start.length, LOOKED_AT) !== looked || !text.startsWith(start, at)) continue;
        if (!isFree && endOf(left, text, at) < 0) continue;
        const end = endOf(right, text, at + start.length);
        if (end >= 0) (found ??= []).push({ end, value, languages });
      }
    }
    return found ?? NONE;
  };
}
