import { median } from '../../lib/median.ts';
import type { ContenderId } from '../contenders.ts';
import type { Load } from '../measure/load.ts';
import type { By } from '../results.ts';

/** Pages that are not among those whose median is taken. */
const APART = new Set(['giant', 'dense', 'varied', 'factbook']);

/** The row that holds the medians. */
export const MEDIAN = 'median of real pages';

/** Script times of each page as multiples of the floor's, and their median over the real pages. */
export function withRatios(loads: By<Load>): By<number> {
  const rows = Object.entries(loads).map(([page, row]) => {
    const floor = row.floor?.script ?? NaN;
    const cells = Object.entries(row).map(([id, { script }]) => [id, script / floor] as const);
    return [page, Object.fromEntries(cells)] as const;
  });
  const real = rows.filter(([page]) => !APART.has(page)).map(([, row]) => row);
  const ids = Object.keys(rows[0]?.[1] ?? {}) as ContenderId[];
  const middle = ids.map((id) => [id, median(real.map((row) => row[id] ?? NaN))] as const);
  return { ...Object.fromEntries(rows), [MEDIAN]: Object.fromEntries(middle) };
}

/** Bytes of heap that each has more than the empty extension. */
export function heapOverEmpty(loads: By<Load>): By<number> {
  return Object.fromEntries(
    Object.entries(loads).map(([page, row]) => {
      const empty = row.empty?.heap ?? NaN;
      return [
        page,
        Object.fromEntries(Object.entries(row).map(([id, { heap }]) => [id, heap - empty])),
      ];
    }),
  );
}
