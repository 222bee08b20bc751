import type { TimelineEntry } from '../../dataset/timeline.ts';

/** A column of the timeline: a year in which something begins or ends. */
export interface AxisYear {
  readonly year: number;
  /** Whether years have been left out before it. */
  readonly gap: boolean;
}

/** The years of an axis on which every span of the entries begins and ends, ascending. */
export function axisOf(entries: readonly TimelineEntry[]): AxisYear[] {
  const years = new Set(entries.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year, index) => ({ year, gap: index > 0 && !years.has(year - 1) }));
}

/**
 * The columns that a span of years takes on an axis.
 *
 * @returns first column and the one behind the last, counted from 1 as CSS grid lines are
 */
export function columnsOf(
  { from, to }: Pick<TimelineEntry, 'from' | 'to'>,
  axis: readonly AxisYear[],
): [number, number] {
  const line = (year: number): number => axis.findIndex((entry) => entry.year === year) + 1;
  return [line(from), to === null ? axis.length + 1 : line(to) + 1];
}
