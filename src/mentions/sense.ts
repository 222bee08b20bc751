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

/** The kinds of cue that count, with their points. */
const CUES = { clear: counting('clear'), context: counting('context') };

function counting(sense: keyof typeof CUE_POINTS): [CueKind | 'anchor', number][] {
  const all = Object.entries(CUE_POINTS[sense]) as [CueKind | 'anchor', number][];
  return all.filter(([, points]) => points !== 0);
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
    const points = HINT_POINTS[sense][hint];
    if (points !== 0) weights.push({ evidence: hint, where: 'name', points });
  }
  for (const [kind, points] of CUES[sense]) {
    if (kind === 'district' && (place !== 'habomai' || candidate.hints.has('generic'))) continue;
    if (kind === 'elsewhere' && candidate.hints.has('owned')) continue;
    const found = nearest(kind, candidate, reading, title, evidence);
    if (!found) continue;
    const [where, count] = found;
    const factor = FACTORS[points > 0 ? 'for' : 'against'][where];
    const again = count > 1 ? (AGAIN[kind] ?? 1) : 1;
    weights.push({ evidence: kind, where, points: points * factor * again });
  }
  return weights;
}

type Found = readonly [where: Exclude<Place, 'name'>, count: number];

/** The nearest place where a kind of evidence is found, and how often it is found there. */
function nearest(
  kind: CueKind | 'anchor',
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
): Found | null {
  const isAnchor = kind === 'anchor';
  const self = isAnchor && candidate.group.sense === 'clear' && !candidate.bar ? 1 : 0;
  const near = isAnchor ? Number(candidate.company) : candidate.near.get(kind);
  if (near) return ['sentence', near];
  const inBlock = isAnchor ? reading.anchors - self : reading.cues.get(kind);
  if (inBlock) return ['block', inBlock];
  const inTitle = isAnchor ? title.anchors : title.cues.get(kind);
  if (inTitle) return ['title', inTitle];
  const onPage = evidence.count(kind) - self;
  return onPage > 0 ? ['page', onPage] : null;
}
