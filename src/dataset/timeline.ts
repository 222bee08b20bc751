import type { Fact, Source } from './types.ts';

/** What the dataset knows of one span of years. */
export interface TimelineEntry {
  /** First calendar year. */
  readonly from: number;
  /** Last calendar year, the first one again for a single year; `null`: still so as of the article. */
  readonly to: number | null;
  readonly facts: readonly Fact[];
}

const yearOf = (date: string): number => Number.parseInt(date, 10);

/** The years of a fact's date; a date without an end is its own end. */
const spanOf = ({ date }: Fact): Omit<TimelineEntry, 'facts'> => ({
  from: yearOf(date.from),
  to: date.to === null ? null : yearOf(date.to ?? date.from),
});

/**
 * The facts that have a place in time, by the years they speak of, the earliest first; of those that begin in the
 * same year the shortest first. A fact that only holds as of the article's day is no event and is left out.
 */
export function timeline(facts: readonly Fact[], source: Source): TimelineEntry[] {
  const events = facts.filter((fact) => fact.date.from !== source.date);
  const byYears = Map.groupBy(events, (fact) => JSON.stringify(spanOf(fact)));
  return [...byYears.values()]
    .flatMap((group) => (group[0] ? [{ ...spanOf(group[0]), facts: group }] : []))
    .toSorted((a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity));
}
