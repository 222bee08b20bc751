/** Words that mean the same, as the finder looks them up. */
export interface WordList<T> {
  /** One a line, folded: the characters that each begins with. */
  readonly words: string;
  /** The source of an expression for what must stand before. */
  readonly left: string;
  /** The source of one for the rest of the word and for what must stand behind; what it matches belongs to the word. */
  readonly right: string;
  readonly value: T;
  /** Bits of the languages in whose texts the words mean this. */
  readonly languages: number;
}

/** A word that stands in a text. */
export interface Found<T> {
  /** UTF-16 offset behind it. */
  readonly end: number;
  readonly value: T;
  readonly languages: number;
}

interface Entry<T> extends Omit<WordList<T>, 'words'> {
  readonly start: string;
}

// More slots than words begin in different ways, so that nearly every place in a text meets an empty one.
const SLOTS = 8192;
const LOOKED_AT = 3;
/** No word begins with a character before these. */
export const DIGITS = 0x30;
const NONE: readonly never[] = [];

/**
 * Looks words up by their first three characters, so that thousands of them cost a place in a text hardly more than one.
 *
 * @returns a function that gives the words that stand in `text` from offset `at` on
 */
export function createLookup<T>(
  lists: readonly WordList<T>[],
): (text: string, at: number) => readonly Found<T>[] {
  const table: (Entry<T>[] | undefined)[] = Array.from({ length: SLOTS });
  for (const { words, ...list } of lists) {
    for (const start of words.split('\n')) {
      (table[slotOf(start)] ??= []).push({ ...list, start });
    }
  }
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
    for (let i = at; i < at + LOOKED_AT; i++) {
      slot = nextSlot(slot, text.charCodeAt(i));
      const entries = table[slot];
      if (!entries) continue;
      for (const { start, left, right, value, languages } of entries) {
        if (!text.startsWith(start, at)) continue;
        if (!isFree && endOf(left, text, at) < 0) continue;
        const end = endOf(right, text, at + start.length);
        if (end >= 0) (found ??= []).push({ end, value, languages });
      }
    }
    return found ?? NONE;
  };
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
