import type { PlaceId } from '../dataset/types.ts';
import type { Evidence } from '../mentions/evidence.ts';
import type { Finder } from '../mentions/finder.ts';
import type { Mention } from '../mentions/types.ts';
import type { Settings } from '../settings/types.ts';
import type { Entry } from './ledger.ts';
import { createMark, type Mark } from './mark.ts';
import type { Marks } from './marks.ts';

/** Makes marks of what the finder decides, so that a mention that stays keeps its mark and its number. */
export interface Marker {
  density: Settings['density'];
  /** Decides on an entry and brings its marks in line. */
  mark(entry: Entry, evidence: Evidence): void;
  /** Takes the marks of entries that are no longer; their numbers are free for those that follow in their place. */
  unmark(entries: readonly Entry[]): void;
  /** Ends the time in which freed numbers may be taken up again. */
  settle(): void;
}

/**
 * @param finder decides on mentions
 * @param marks where marks are kept
 */
export function createMarker(finder: Finder, marks: Marks, density: Settings['density']): Marker {
  let lastId = 0;
  /** Numbers of marks that have gone just now, by the owner of their block and what they said. */
  const freed = new Map<Node, Map<string, number[]>>();

  const free = (mark: Mark): void => {
    marks.remove(mark);
    const { owner } = mark.block;
    const ids = freed.get(owner) ?? new Map<string, number[]>();
    freed.set(owner, ids);
    ids.set(mark.surface, [...(ids.get(mark.surface) ?? []), mark.id]);
  };

  const numberOf = (owner: Node) => (surface: string) =>
    freed.get(owner)?.get(surface)?.shift() ?? ++lastId;

  const marker: Marker = {
    density,
    mark(entry, evidence) {
      const mentions = thin(finder.decide(entry.reading, evidence), marker.density);
      const old = entry.marks ?? [];
      const kept = old.filter((mark) => mentions.some((mention) => isSame(mark, mention)));
      for (const mark of old) if (!kept.includes(mark)) free(mark);
      entry.marks = mentions.flatMap((mention) => {
        const same = kept.find((mark) => isSame(mark, mention));
        if (same) return same;
        const mark = createMark(numberOf(entry.block.owner), entry.block, mention);
        if (mark) marks.add(mark);
        return mark ?? [];
      });
    },
    unmark(entries) {
      for (const mark of entries.flatMap((entry) => entry.marks ?? [])) free(mark);
    },
    settle: () => freed.clear(),
  };
  return marker;
}

/** Leaves only the first mention of each place, if so wanted. */
function thin(mentions: readonly Mention[], density: Settings['density']): readonly Mention[] {
  if (density === 'every') return mentions;
  const seen = new Set<PlaceId>();
  return mentions.filter(({ place }) => !seen.has(place) && seen.add(place));
}

function isSame(mark: Mark, { start, end, place, nomenclature }: Mention): boolean {
  return (
    mark.start === start &&
    mark.end === end &&
    mark.place === place &&
    mark.nomenclature === nomenclature
  );
}
