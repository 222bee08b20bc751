import type { Evidence } from './evidence.ts';
import type { CueKind } from './names.ts';
import type { Candidate, Reading } from './reading.ts';

/** One piece of evidence for (positive) or against (negative) a candidate being a mention. */
export interface Weight {
  readonly evidence: string;
  readonly where: 'name' | 'sentence' | 'block' | 'page';
  readonly points: number;
}

const POINTS: Readonly<Record<'clear' | 'context', Readonly<Record<CueKind | 'anchor', number>>>> =
  {
    clear: {
      anchor: 2,
      japan: 1,
      russia: 1,
      dispute: 2,
      nearby: 2,
      elsewhere: 0,
      game: -4,
      ship: -5,
      trade: -5,
      animal: -5,
    },
    context: {
      anchor: 5,
      japan: 3,
      russia: 1,
      dispute: 1.5,
      nearby: 3,
      elsewhere: -5,
      game: -5,
      ship: -2,
      trade: -3,
      animal: -3,
    },
  };
const PRIOR = { clear: 4, context: -2.5, lowerCase: -5 };
const FACTOR = { sentence: 1, block: 0.8, page: 0.65 };

/** All that speaks for and against the candidate; it is a mention if the points add up to more than zero. */
export function weigh(
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
): Weight[] {
  const weights: Weight[] = [];
  const put = (name: string, where: Weight['where'], points: number): void => {
    if (points !== 0) weights.push({ evidence: name, where, points });
  };
  if (candidate.bar) {
    put(candidate.bar, 'name', -100);
    return weights;
  }
  const { sense } = candidate.group;
  put(sense, 'name', PRIOR[sense === 'context' && candidate.lowerCase ? 'lowerCase' : sense]);
  if (candidate.generic) put('generic', 'name', 4);
  if (candidate.listed) put('listed', 'name', 4);
  const points = POINTS[sense];
  for (const kind of Object.keys(points) as (CueKind | 'anchor')[]) {
    const where = nearest(kind, candidate, reading, title, evidence);
    if (where) put(kind, where, points[kind] * FACTOR[where]);
  }
  return weights;
}

function nearest(
  kind: CueKind | 'anchor',
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
): keyof typeof FACTOR | null {
  if (kind === 'anchor') {
    const self = candidate.group.sense === 'clear' ? 1 : 0;
    if (candidate.company) return 'sentence';
    if (reading.anchors > self) return 'block';
    return title.anchors > 0 || evidence.count('anchor') > self ? 'page' : null;
  }
  if (candidate.near.has(kind)) return 'sentence';
  if (reading.cues.has(kind)) return 'block';
  return title.cues.has(kind) || evidence.count(kind) > 0 ? 'page' : null;
}
