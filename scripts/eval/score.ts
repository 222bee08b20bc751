import type { Mention } from '../../src/mentions/types.ts';
import type { LabelledText } from './corpus.ts';

/** What was found in one text, against its labels. */
export interface Outcome {
  readonly labelled: LabelledText;
  readonly right: number;
  /** Found, but not labelled so; marks that overlap a `soft` label are left out. */
  readonly wrong: readonly Mention[];
  /** Labelled and not `soft`, but not found so. */
  readonly missed: readonly Mention[];
}

/** Counts over many texts, and the usual figures made from them. */
export interface Score {
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Texts without any label, and those of them in which something was marked. */
  readonly traps: number;
  readonly trapsMarked: number;
}

/** How strictly a found mention is compared: the exact span and both labels, or any overlap and the place. */
export type Strictness = 'exact' | 'overlap';

/** Compares what was found in a text with its labels. */
export function compare(
  labelled: LabelledText,
  found: readonly Mention[],
  strictness: Strictness = 'exact',
): Outcome {
  const same = strictness === 'exact' ? isSame : isOverlap;
  const hard = labelled.mentions.filter(({ soft }) => !soft);
  const soft = labelled.mentions.filter((mention) => mention.soft);
  const missed = hard.filter((label) => !found.some((mention) => same(mention, label)));
  const wrong = found.filter(
    (mention) =>
      !hard.some((label) => same(mention, label)) && !soft.some((label) => touches(mention, label)),
  );
  return { labelled, right: hard.length - missed.length, wrong, missed };
}

/** Adds outcomes up. Of nothing found and nothing labelled, precision and recall are 1. */
export function score(outcomes: readonly Outcome[]): Score {
  const right = total(outcomes.map((outcome) => outcome.right));
  const wrong = total(outcomes.map((outcome) => outcome.wrong.length));
  const missed = total(outcomes.map((outcome) => outcome.missed.length));
  const traps = outcomes.filter(({ labelled }) => labelled.mentions.length === 0);
  return {
    texts: outcomes.length,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    f1: right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed),
    traps: traps.length,
    trapsMarked: traps.filter(({ wrong: marked }) => marked.length > 0).length,
  };
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.place === b.place &&
    a.nomenclature === b.nomenclature
  );
}

function isOverlap(a: Mention, b: Mention): boolean {
  return a.place === b.place && touches(a, b);
}

function touches(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
