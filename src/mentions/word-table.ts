/** Words that mean the same, and may have the same beside them. */
export interface WordList<T> {
  /**
   * The folded characters that each begins with, at least one; none is for control or for private use. `JOINT` stands between
   * the words of one that has several.
   */
  readonly words: readonly string[];
  /** The source of an expression for what must stand before. */
  readonly left: string;
  /** The source of one for the rest of the word and for what must stand behind; what it matches belongs to the word. */
  readonly right: string;
  readonly value: T;
  /** Bits of the languages in whose texts the words mean this. */
  readonly languages: number;
}

/**
 * Word lists as the finder is sent them: hashed by how words begin, so that a page makes ready those alone that may stand in its
 * text. Survives JSON.
 */
export interface WordTable<T> {
  /**
   * Slots, as many as a power of two, with `DIVIDER` between them, or `GROUP_DIVIDER` between each `GROUP` and the next: for
   * each word in one a character for private use that is the number of its list, and the word.
   */
  readonly words: string;
  /** What all words of a list have in common, as in `WordList`; without names of the parts it is shorter. */
  readonly lists: readonly (readonly [left: string, right: string, value: T, languages: number])[];
}

/** By so many characters words are told apart, or by all that they have before the first joint. */
export const LOOKED_AT = 5;
/** A space, hyphen or underscore, or nothing. */
export const JOINT = '_';
/** A control character that JSON has no longer form for. */
export const DIVIDER = '\u007f';
/** Another: so many slots are taken apart together, when one of them is needed. */
export const GROUP_DIVIDER = '\u0080';
export const GROUP = 16;
/** The first of 6,400 characters for private use. */
export const FIRST_LIST = 0xe000;
const LISTS = 6400;

/**
 * Puts word lists together into a table, in which words that begin alike are in the order of their lists.
 *
 * @throws Error if there are more lists than it can number.
 */
export function wordTable<T>(wordLists: readonly WordList<T>[]): WordTable<T> {
  if (wordLists.length > LISTS) throw new Error(`More than ${LISTS} lists of words.`);
  const slots = emptySlots(wordLists.flatMap(({ words }) => words).length);
  for (const [number, { words }] of wordLists.entries()) {
    for (const word of words) {
      slots[slotOf(word, slots.length)] += String.fromCharCode(FIRST_LIST + number) + word;
    }
  }
  return {
    words: slots
      .map((slot, i) => (i === 0 ? '' : i % GROUP ? DIVIDER : GROUP_DIVIDER) + slot)
      .join(''),
    lists: wordLists.map(({ left, right, value, languages }) => [left, right, value, languages]),
  };
}

/** More than there are words, many of which begin alike: at most places a text meets an empty one. */
function emptySlots(words: number): string[] {
  return Array.from(
    { length: Math.max(GROUP, 2 ** Math.floor(Math.log2(4 * words + 1))) },
    () => '',
  );
}

function slotOf(word: string, slots: number): number {
  const [first = ''] = word.split(JOINT);
  let slot = 0;
  for (let i = 0; i < lookedAt(first); i++) {
    slot = nextSlot(slot, word.charCodeAt(i), slots);
  }
  return slot;
}

/** By how many characters a word is told apart, from what stands before its first joint. */
export function lookedAt(first: string): number {
  return Math.min(first.length, LOOKED_AT);
}

/** The slot, of so many, of words that begin with the characters of another slot and one more. */
export function nextSlot(slot: number, code: number, slots: number): number {
  return (slot * 37 + code) & (slots - 1);
}
