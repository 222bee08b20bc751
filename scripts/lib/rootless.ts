import { problem } from '../../src/dataset/schema/problem.ts';
import type { NameEntry, NameFile } from '../../src/mentions/names.ts';
import { createRootTest } from '../../src/mentions/root-search.ts';
import { rootSources } from '../../src/mentions/roots.ts';
import { writtenForms } from '../../src/mentions/written.ts';

/**
 * Every spelling of a name in every case.
 *
 * @param entry as a name file has it
 * @param endings as that file lists them
 */
export function allForms({ surface }: NameEntry, endings: NameFile['endings'] = {}): string[] {
  return writtenForms(
    surface.replace(/\{([^{}]*)\}/g, (_, id: string) => `[${endings[id]?.join('/')}]`),
  );
}

/**
 * Names that no page would be searched for, since none of the roots is in them.
 *
 * @param files the name files of all languages
 * @returns a sentence or two for each, with file, entry and remedy
 */
export function rootlessNames(files: readonly NameFile[]): string[] {
  const holdsRoot = createRootTest(rootSources(files));
  return files.flatMap(({ language, names, endings }) =>
    names.flatMap((entry) => {
      const form = allForms(entry, endings).find((one) => !holdsRoot(one));
      if (form === undefined) return [];
      const text = `none of the roots is in “${form}”. Add a piece of it to "roots", and if that has several words, one of these to "anchors".`;
      return problem(`names/${language}.json`, `name ${JSON.stringify(entry.surface)}`, text);
    }),
  );
}
