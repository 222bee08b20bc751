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

/** Joins words into one list for each value, its languages and the expressions beside it. */
export function joinLists<T>(listed: readonly Listed<T>[]): WordList<T>[] {
  const known = new Map<string, WordList<T>>();
  for (const { words, right, ...list } of listed) {
    for (const { start, rest } of words) {
      const word = { ...list, right: rest + right, words: start };
      const key = JSON.stringify([start, word.left, word.right, word.value]);
      const languages = list.languages | (known.get(key)?.languages ?? 0);
      known.set(key, { ...word, languages });
    }
  }
  const alike = Map.groupBy(known.values(), ({ left, right, value, languages }) =>
    JSON.stringify([left, right, value, languages]),
  );
  return [...alike.values()].map((group) => ({
    ...(group[0] as WordList<T>),
    words: group
      .map(({ words }) => words)
      .toSorted()
      .join('\n'),
  }));
}
