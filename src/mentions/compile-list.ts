import type { NameFile } from './names.ts';
import { splitSurface, type SplitWord } from './split-surface.ts';
import type { WordList } from './word-table.ts';

/** Words of one surface, not joined to a list yet; the rest as in `WordList`. */
export interface Listed<T> {
  readonly words: readonly SplitWord[];
  readonly left: string;
  readonly right: string;
  readonly value: T;
  readonly languages: number;
}

type Single<T> = Omit<Listed<T>, 'words'> & { readonly word: string };

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
  const known = new Map<string, Single<T>>();
  for (const { words, right, ...list } of listed) {
    for (const { start, rest } of words) {
      const single = { ...list, right: rest + right, word: start };
      const key = JSON.stringify([start, single.left, single.right, single.value]);
      const languages = list.languages | (known.get(key)?.languages ?? 0);
      known.set(key, { ...single, languages });
    }
  }
  const alike = Map.groupBy(known.values(), ({ left, right, value, languages }) =>
    JSON.stringify([left, right, value, languages]),
  );
  return [...alike.values()].map((group) => {
    const { left, right, value, languages } = group[0] as Single<T>;
    return { words: group.map(({ word }) => word), left, right, value, languages };
  });
}
