import type { CueKind } from './names.ts';
import type { Reading } from './reading.ts';

/** What is known of the page as a whole. */
export interface PageContext {
  readonly title?: string;
  /** BCP 47, as the page declares it. */
  readonly language?: string;
}

/** A running tally of what the blocks of a page say, whatever their order. */
export interface Evidence {
  readonly page: PageContext;
  /** Counts the block in. */
  add(reading: Reading): void;
  /** Takes a block out that was counted in before. */
  remove(reading: Reading): void;
  /** How many blocks speak of `kind`, or name a place clearly: never more than `ENOUGH`. */
  count(kind: CueKind | 'anchor'): number;
  /** Equal digests give equal decisions. */
  readonly digest: string;
}

// More than this many blocks with the same evidence add nothing.
const ENOUGH = 2;

/** An empty tally for one page. */
export function createEvidence(page: PageContext = {}): Evidence {
  const counts = new Map<CueKind | 'anchor', number>();
  let digest: string | undefined;
  const tally = (reading: Reading, by: 1 | -1): void => {
    const kinds =
      reading.anchors > 0 ? [...reading.cues.keys(), 'anchor' as const] : [...reading.cues.keys()];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + by);
    digest = undefined;
  };
  const count = (kind: CueKind | 'anchor'): number => Math.min(ENOUGH, counts.get(kind) ?? 0);
  return {
    page,
    add: (reading) => tally(reading, 1),
    remove: (reading) => tally(reading, -1),
    count,
    get digest() {
      return (digest ??= [
        page.title ?? '',
        page.language ?? '',
        ...[...counts.keys()]
          .toSorted()
          .flatMap((kind) => (count(kind) ? `${kind}${count(kind)}` : [])),
      ].join('\n'));
    },
  };
}
