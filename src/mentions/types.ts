import type { Nomenclature, PlaceId } from '../dataset/types.ts';

/** A stretch of text that names one of the places. */
export interface Mention {
  /** UTF-16 offset of the first code unit, in the text as it was given. */
  readonly start: number;
  /** UTF-16 offset behind the last code unit. */
  readonly end: number;
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
}
