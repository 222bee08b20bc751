import type { Nomenclature, PlaceId } from '../dataset/types.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { FrameSummary } from '../messages/types.ts';

/** Number of mentions by whose name they use. */
export type Whose = Readonly<Record<Nomenclature, number>>;

/** What all frames of a tab hold together. */
export interface Tally {
  readonly total: number;
  readonly whose: Whose;
  /** Places that are mentioned, in the order in which they first are. */
  readonly places: readonly { readonly place: PlaceId; readonly count: number }[];
  readonly limited: boolean;
  /** Whether some of the page has not been read yet. */
  readonly reading: boolean;
}

/**
 * Adds up the frames of a tab.
 *
 * @param frames what each frame holds
 */
export function tally(frames: readonly FrameSummary[]): Tally {
  const whose = { japan: 0, russia: 0, shared: 0 };
  const places = new Map<PlaceId, number>();
  for (const { place, nomenclature, count } of frames.flatMap(({ counts }) => counts)) {
    whose[nomenclature] += count;
    places.set(place, (places.get(place) ?? 0) + count);
  }
  return {
    total: frames.reduce((sum, frame) => sum + frame.total, 0),
    whose,
    places: [...places].map(([place, count]) => ({ place, count })),
    limited: frames.some(({ limited }) => limited),
    reading: frames.some(({ reading }) => reading),
  };
}

/**
 * The message that says in plain words whose names a page uses.
 *
 * @param whose the counts, not all of them zero
 */
export function whoseMessage({ japan, russia, shared }: Whose): MessageKey {
  if (japan === 0 && russia === 0) return 'popup.says.sharedOnly';
  if (russia === 0) return shared === 0 ? 'popup.says.japanOnly' : 'popup.says.japanAndShared';
  if (japan === 0) return shared === 0 ? 'popup.says.russiaOnly' : 'popup.says.russiaAndShared';
  if (japan === russia) return 'popup.says.equal';
  return japan > russia ? 'popup.says.moreJapan' : 'popup.says.moreRussia';
}
