import type { Evidence } from './evidence.ts';
import type { CueKind } from './names.ts';
import type { Bar, Candidate, Hint, Reading } from './reading.ts';
import { AGAIN, CUE_POINTS, FACTORS, HINT_POINTS, PRIOR, type Place } from './weights.ts';

/** One piece of evidence for (positive) or against (negative) a candidate being a mention. */
export interface Weight {
  readonly evidence: CueKind | Hint | Bar | 'anchor' | 'clear' | 'context';
  readonly where: Place;
  readonly points: number;
}

/** All that speaks for and against a candidate; it is a mention if the points add up to more than zero. */
export function weigh(
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
): Weight[] {
  const { sense, place } = candidate.group;
  if (candidate.bar) return [{ evidence: candidate.bar, where: 'name', points: -100 }];
  const weights: Weight[] = [
    {
      evidence: sense,
      where: 'name',
      points: PRIOR[sense === 'clear' && place === 'territory' ? 'territory' : sense],
    },
  ];
  for (const hint of candidate.hints) {
    weights.push({ evidence: hint, where: 'name', points: HINT_POINTS[sense][hint] });
  }
  for (const [kind, points] of Object.entries(CUE_POINTS[sense]) as [
    CueKind | 'anchor',
    number,
  ][]) {
    if (kind === 'district' && (place !== 'habomai' || candidate.hints.has('generic'))) continue;
    if (kind === 'elsewhere' && candidate.hints.has('owned')) continue;
    const found = nearest(kind, candidate, reading, title, evidence);
    if (!found) continue;
    const factor = FACTORS[points > 0 ? 'for' : 'against'][found.where];
    weights.push({
      evidence: kind,
      where: found.where,
      points: points * factor * (found.count > 1 ? (AGAIN[kind] ?? 1) : 1),
    });
  }
  return weights.filter(({ points }) => points !== 0);
}

interface Found {
  readonly where: Exclude<Place, 'name'>;
  readonly count: number;
}

/** The nearest place where a kind of evidence is found, and how often it is found there. */
function nearest(
  kind: CueKind | 'anchor',
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
): Found | null {
  const self = kind === 'anchor' && candidate.group.sense === 'clear' && !candidate.bar ? 1 : 0;
  const steps: [Found['where'], number][] =
    kind === 'anchor'
      ? [
          ['sentence', candidate.company ? 1 : 0],
          ['block', reading.anchors > self ? 1 : 0],
          ['title', title.anchors > 0 ? 1 : 0],
          ['page', evidence.count(kind) > self ? 1 : 0],
        ]
      : [
          ['sentence', candidate.near.get(kind) ?? 0],
          ['block', reading.cues.get(kind) ?? 0],
          ['title', title.cues.get(kind) ?? 0],
          ['page', evidence.count(kind)],
        ];
  const step = steps.find(([, count]) => count > 0);
  return step ? { where: step[0], count: step[1] } : null;
}
