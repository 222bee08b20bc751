import { unpack } from './front-coding.ts';

/** Words that mean the same, as the finder is sent them: without the names of its parts it is shorter. */
export type WordList<T> = readonly [
  /** The folded characters that each begins with, packed (`front-coding.ts`). */
  words: string,
  /** The source of an expression for what must stand before. */
  left: string,
  /** The source of one for the rest of the word and for what must stand behind; what it matches belongs to the word. */
  right: string,
  value: T,
  /** Bits of the languages in whose texts the words mean this. */
  languages: number,
];

/** A word that stands in a text. */
export interface Found<T> {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly value: T;
  readonly languages: number;
}

// More slots than words begin in different ways, so that nearly every place in a text meets an empty one.
const SLOTS = 16384;
const LOOKED_AT = 3;
/** No word begins with a character before these. */
export const DIGITS = 0x30;
const NONE: readonly never[] = [];

/** Words by how they begin: chains of numbers, for an object for each word is what a page would wait for. */
interface Table<T> {
  readonly starts: readonly string[];
  /** By the number of a word. */
  readonly lists: readonly WordList<T>[];
  /** Number of the first word in a slot, and of the next one behind a word; one more than it is, 0 if there is none. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/**
 * Looks words up by their first three characters, so that thousands of them cost a place in a text hardly more than one.
 * They are made ready when the first is asked for.
 *
 * @returns a function that gives the words that stand in `text` from offset `at` on
 */
export function createLookup<T>(
  wordLists: readonly WordList<T>[],
): (text: string, at: number) => readonly Found<T>[] {
  let table: Table<T> | undefined;
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
    const { starts, lists, first, next } = (table ??= createTable(wordLists));
    let found: Found<T>[] | undefined;
    // No boundary asks for anything where a space or a mark stands before, or nothing.
    const isFree = !(text.charCodeAt(at - 1) >= DIGITS);
    let slot = 0;
    for (let i = at; i < at + LOOKED_AT; i++) {
      slot = nextSlot(slot, text.charCodeAt(i));
      for (let word = first[slot]; word; word = next[word - 1]) {
        const start = starts[word - 1] ?? '';
        const list = lists[word - 1];
        if (!list || !text.startsWith(start, at)) continue;
        const [, left, right, value, languages] = list;
        if (!isFree && endOf(left, text, at) < 0) continue;
        const end = endOf(right, text, at + start.length);
        if (end >= 0) (found ??= []).push({ end, value, languages });
      }
    }
    return found ?? NONE;
  };
}

function createTable<T>(wordLists: readonly WordList<T>[]): Table<T> {
  const starts: string[] = [];
  const lists: WordList<T>[] = [];
  for (const list of wordLists) {
    for (const start of unpack(list[0])) {
      starts.push(start);
      lists.push(list);
    }
  }
  const first = new Int32Array(SLOTS);
  const next = new Int32Array(starts.length);
  // From the last to the first, so that each chain has them in their order.
  for (let word = starts.length; word > 0; word--) {
    const slot = slotOf(starts[word - 1] ?? '');
    next[word - 1] = first[slot] ?? 0;
    first[slot] = word;
  }
  return { starts, lists, first, next };
}

/** Where words are kept that begin like `start`. */
function slotOf(start: string): number {
  let slot = 0;
  for (let i = 0; i < Math.min(start.length, LOOKED_AT); i++) {
    slot = nextSlot(slot, start.charCodeAt(i));
  }
  return slot;
}

function nextSlot(slot: number, code: number): number {
  return (slot * 37 + code) & (SLOTS - 1);
}
