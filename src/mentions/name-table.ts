import type { Nomenclature, Place, PlaceId } from '../dataset/types.ts';
import type { NameFile } from './names.ts';
import { writtenForms } from './written.ts';

/** One name of one place in one language, for people to read. */
export interface NameRow {
  /** BCP 47. */
  readonly language: string;
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  /** Whether the name is marked only where the text around it speaks for the place. */
  readonly needsContext: boolean;
  /** Every spelling, in the form of a dictionary; the first is the one to show. Never empty. */
  readonly forms: readonly [string, ...string[]];
}

/**
 * All names that the finder knows, in the order of the files.
 *
 * @param files one for each language
 * @param places how each side writes its names; such a spelling is shown before others of the same name
 */
export function nameTable(files: readonly NameFile[], places: readonly Place[]): NameRow[] {
  const usual = new Set(places.flatMap(spellings));
  return files.flatMap(({ language, names, endings }) =>
    names.flatMap(({ surface, place, nomenclature, sense }) => {
      const forms = writtenForms(surface, endings);
      const first = forms.find((form) => usual.has(form)) ?? forms[0];
      if (first === undefined) return [];
      const others = forms.filter((form) => form !== first);
      const needsContext = sense === 'context';
      return [{ language, place, nomenclature, needsContext, forms: [first, ...others] as const }];
    }),
  );
}

function spellings({ names }: Place): string[] {
  return [names.japan, names.russia].flatMap(({ latin, native, text }) => [
    latin,
    native,
    ...Object.values(text),
  ]);
}
