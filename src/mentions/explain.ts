import { createEvidence, type PageContext } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Candidate } from './reading.ts';
import { sum, type Weight } from './sense.ts';

/** Why a candidate is a mention, or is not. */
export interface Explanation {
  readonly surface: string;
  readonly candidate: Candidate;
  /** Strongest first. */
  readonly weights: readonly Weight[];
  readonly points: number;
  readonly isMention: boolean;
}

/** Explains every candidate of a text that is a whole page of its own. No part of the extension: for people at work on it. */
export function explain(finder: Finder, text: string, page: PageContext = {}): Explanation[] {
  const reading = finder.read(text);
  const evidence = createEvidence(page);
  evidence.add(reading);
  const weights = finder.weigh(reading, evidence);
  return reading.candidates.map((candidate, i) => {
    const own = (weights[i] ?? []).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
    const points = sum(own);
    return {
      surface: text.slice(candidate.start, candidate.end),
      candidate,
      weights: own,
      points,
      isMention: points > 0,
    };
  });
}
