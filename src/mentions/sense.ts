import type { PlaceId } from '../dataset/types.ts';
import type { Evidence } from './evidence.ts';
import type { CueKind } from './names.ts';
import type { Bar, Candidate, Hint, Reading } from './reading.ts';
import type { Place, WEIGHTS } from './weights.ts';

/** One piece of evidence for (positive) or against (negative) a candidate being a mention. */
export interface Weight {
  readonly evidence:
    | CueKind
    | Hint
    | Bar
    | 'anchor'
    | 'clear'
    | 'context'
    | 'bare'
    | 'namesake'
    | 'discourse';
  readonly where: Place;
  readonly points: number;
}

/** All that speaks for and against a candidate; it is a mention if the points add up to more than zero. */
function weigh(
  candidate: Candidate,
  reading: Reading,
  title: Reading,
  evidence: Evidence,
  { prior, bare, namesake, loneDistrict, othersList, hints, cues, again, factors }: typeof WEIGHTS,
): Weight[] {
  const { sense, place, script } = candidate.group;
  const weights: Weight[] = [];
  const put = (of: Weight['evidence'], points: number, where: Place = 'name'): void => {
    weights.push({ evidence: of, where, points });
  };
  if (candidate.bar) {
    put(candidate.bar, -100);
    return weights;
  }
  put(sense, prior[sense === 'clear' && place === 'territory' ? 'territory' : sense]);
  for (const hint of candidate.hints) {
    const points = hints[sense][hint];
    if (points) put(hint, points);
  }
  const isIsland =
    candidate.company || candidate.hints.has('generic') || candidate.hints.has('plural');
  if (place === 'habomai' && !isIsland && !candidate.hints.has('listed')) {
    put('district', loneDistrict);
  }
  const isTheirs =
    sense === 'context' && candidate.near.has('japan') && candidate.near.has('russia');
  // It can be the name of one other thing only, so what speaks for a ship and for a game is not added up.
  let other: Weight | undefined;
  for (const [kind, points] of cues[sense]) {
    if (kind === 'district' && (place !== 'habomai' || isIsland)) continue;
    if (kind === 'elsewhere' && candidate.hints.has('owned')) continue;
    // Between Japan and Russia hardly anything else is called so.
    if (isTheirs && points < 0 && kind !== 'elsewhere') continue;
    const found = nearest(kind, candidate, reading, title, evidence);
    if (!found) continue;
    // Another sentence of the block may speak of another land's.
    if (
      kind === 'elsewhere' &&
      found[0] === 'block' &&
      (candidate.near.has('japan') || candidate.company)
    )
      continue;
    const [where, count] = found;
    const factor = factors[points > 0 ? 'for' : 'against'][where];
    const more = count > 1 ? (again[kind] ?? 1) : 1;
    const weight = { evidence: kind, where, points: points * factor * more };
    if (points > 0) weights.push(weight);
    else if (!(other && other.points <= weight.points)) other = weight;
  }
  if (other) {
    weights.push(other);
    // Ships and dishes stand in lists, too, and in the Far East nothing else tells them apart: neither list nor company counts.
    if (other.where === 'sentence' && script !== 'word' && candidate.hints.has('listed'))
      put('listed', othersList);
  }
  // A page on a ship, a strait or an airport calls it by its name alone, too.
  const isNamesake = title.candidates.some(
    ({ bar, group }) => bar === 'compound' && group.place === place,
  );
  if (isNamesake) put('namesake', namesake, 'title');
  const isBare = sense === 'clear' && !weights.some(({ points }, i) => i > 0 && points > 0);
  if (isBare) put('bare', bare);
  return weights;
}

/**
 * Weighs all candidates of a block. In one text a word means one thing, nearly always, so that a name that is no mention speaks
 * against the other names of its place.
 *
 * @see https://aclanthology.org/H92-1045/ Gale, Church, Yarowsky: One Sense Per Discourse
 */
export function weighAll(
  reading: Reading,
  title: Reading,
  evidence: Evidence,
  weights: typeof WEIGHTS,
): Weight[][] {
  const refused = new Set<PlaceId>();
  const all = reading.candidates.map((one) => {
    const own = weigh(one, reading, title, evidence, weights);
    if (!one.bar && sum(own) <= 0) refused.add(one.group.place);
    return own;
  });
  const discourse = { evidence: 'discourse', where: 'block', points: weights.discourse } as const;
  return all.map((own, i) =>
    sum(own) > 0 && refused.has(reading.candidates[i]?.group.place as PlaceId)
      ? [...own, discourse]
      : own,
  );
}

/** The points of all pieces of evidence together. */
export function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { points }) => total + points, 0);
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
  if (near) return ['sentence', reading.cues.get(kind as CueKind) ?? near];
  const inBlock = isAnchor ? reading.anchors - self : reading.cues.get(kind);
  if (inBlock) return ['block', inBlock];
  const inTitle = isAnchor ? title.anchors : title.cues.get(kind);
  if (inTitle) return ['title', inTitle];
  const onPage = evidence.count(kind) - self;
  return onPage > 0 ? ['page', onPage] : null;
}
