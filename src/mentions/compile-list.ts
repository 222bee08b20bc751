import type { NameFile } from './names.ts';
import { splitSurface, type SplitWord } from './split-surface.ts';
import type { WordList } from './word-list.ts';

/** Words of one surface, not joined to a list yet. */
export interface Listed<T> extends Omit<WordList<T>, 'words'> {
  readonly words: readonly SplitWord[];
}

/**
 * The words of one surface of a file.
 *
 * @throws Error naming the language and the surface that cannot be read.
 */
export function wordsOf(file: NameFile, surface: string): SplitWord[] {
  try {
    return splitSurface(surface, file.endings);
  } catch (error) {
    throw new Error(`names/${file.language}.json: ${String(error)}`, { cause: error });
  }
}

/** Joins words into one list for each value and each expression beside them. */
export function joinLists<T>(listed: readonly Listed<T>[]): WordList<T>[] {
  const words = listed.flatMap((list) =>
    list.words.map(({ start, rest }) => ({ ...list, words: start, right: rest + list.right })),
  );
  const alike = Map.groupBy(words, ({ left, right, value }) =>
    JSON.stringify([left, right, value]),
  );
  return [...alike.values()].map((group) => ({
    ...(group[0] as WordList<T>),
    words: [...new Set(group.map((list) => list.words))].join('\n'),
  }));
}
