import {
  DIVIDER,
  FIRST_LIST,
  GROUP,
  GROUP_DIVIDER,
  JOINT,
  LOOKED_AT,
  lookedAt,
  nextSlot,
  type WordTable,
} from './word-table.ts';

/** A word that stands in a text. */
export interface Found<T> {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly value: T;
  readonly languages: number;
}

type List<T> = WordTable<T>['lists'][number];

interface Word<T> {
  /** By how many characters it is told apart. */
  readonly looked: number;
  /** What stands before its first joint, and between and behind the others. */
  readonly first: string;
  readonly rest: readonly string[];
  readonly list: List<T>;
}

/** Not taken apart yet, or the words that it holds. */
type Slot<T> = string | readonly Word<T>[];

/** No word begins with a character before these. */
export const DIGITS = 0x30;
const JOINTS = ' _-';
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
  const groups: (string | Slot<T>[])[] = table.words.split(GROUP_DIVIDER);
  const size = groups.length * GROUP;
  const wordsOf = (line: string): Word<T>[] =>
    (line.match(/[\ue000-\uf8ff][^\ue000-\uf8ff]+/g) ?? []).map((entry) => {
      const [first = '', ...rest] = entry.slice(1).split(JOINT);
      const list = lists[entry.charCodeAt(0) - FIRST_LIST] as List<T>;
      return { looked: lookedAt(first), first, rest, list };
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
      slot = nextSlot(slot, text.charCodeAt(at + looked - 1), size);
      let group = groups[(slot / GROUP) | 0] ?? '';
      if (typeof group === 'string') groups[(slot / GROUP) | 0] = group = group.split(DIVIDER);
      let words = group[slot & (GROUP - 1)];
      if (!words) continue;
      if (typeof words === 'string') group[slot & (GROUP - 1)] = words = wordsOf(words);
      for (const word of words) {
        // Longer and shorter words may have come into the same slot.
        if (word.looked !== looked || !text.startsWith(word.first, at)) continue;
        const behind = endOfParts(word.rest, text, at + word.first.length);
        if (behind < 0) continue;
        const [left, right, value, languages] = word.list;
        if (!isFree && endOf(left, text, at) < 0) continue;
        const end = endOf(right, text, behind);
        if (end >= 0) (found ??= []).push({ end, value, languages });
      }
    }
    return found ?? NONE;
  };
}

/** Where parts that stand behind `at`, each behind a joint, end; or -1. */
function endOfParts(parts: readonly string[], text: string, at: number): number {
  let end = at;
  for (const part of parts) {
    if (JOINTS.includes(text.charAt(end))) end++;
    if (!text.startsWith(part, end)) return -1;
    end += part.length;
  }
  return end;
}
