import type { Nomenclature, PlaceId } from '../../dataset/types.ts';
import type { NameRow } from '../../mentions/name-table.ts';

/** What one language calls one place, by whose name it is. */
export interface LanguageNames {
  /** BCP 47. */
  readonly language: string;
  readonly names: Readonly<Record<Nomenclature, readonly NameRow[]>>;
}

/**
 * The names of one place, a line for each language that has one.
 *
 * @param rows the names of all places
 * @param label how a language is called; lines stand in the order of these, as `collator` sees it
 */
export function namesOf(
  rows: readonly NameRow[],
  place: PlaceId,
  label: (language: string) => string,
  collator: Intl.Collator,
): LanguageNames[] {
  const own = rows.filter((row) => row.place === place);
  return [...Map.groupBy(own, ({ language }) => language)]
    .toSorted(([a], [b]) => collator.compare(label(a), label(b)))
    .map(([language, names]) => {
      const of = (nomenclature: Nomenclature): NameRow[] =>
        names.filter((row) => row.nomenclature === nomenclature);
      return {
        language,
        names: { japan: of('japan'), russia: of('russia'), shared: of('shared') },
      };
    });
}
