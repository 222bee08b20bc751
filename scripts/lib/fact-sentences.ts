import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fact, PlaceId } from '../../src/dataset/types.ts';

/** A sentence with the facts that fit it; `tests/facts/README.md` says how it was labelled. */
export interface FactSentence {
  readonly id: string;
  readonly lang: string;
  readonly place: PlaceId;
  readonly text: string;
  readonly best: readonly string[];
}

/** The files of `tests/facts/`. What is held out is never tuned for, nor are its faults printed. */
export const PARTS = ['sentences', 'held-out', 'corpus', 'corpus-held-out'] as const;
export type Part = (typeof PARTS)[number];

/** A way to choose facts: the sentence, the place that it mentions, and out come facts, the best first. */
export type Choice = (text: string, place: PlaceId) => readonly Fact[];

/** A sentence at which another fact stood first. */
export interface Fault extends FactSentence {
  readonly shown: string | undefined;
}

/** How well a choice did. */
export interface Score {
  readonly total: number;
  /** Sentences at which one of the best facts stood first. */
  readonly first: number;
  /** Sentences at which one of the best facts was among the first two. */
  readonly amongTwo: number;
  /** Facts, of all that were offered, that are about another place alone. */
  readonly elsewhere: number;
  readonly faults: readonly Fault[];
}

/**
 * One part of the labelled set.
 *
 * @param part name of the file in `tests/facts/`
 */
export function readSentences(part: Part): FactSentence[] {
  const file = path.resolve(import.meta.dirname, `../../tests/facts/${part}.jsonl`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as FactSentence);
}

/** Runs a choice over sentences and counts. */
export function scoreChoice(sentences: readonly FactSentence[], choose: Choice): Score {
  const faults: Fault[] = [];
  let amongTwo = 0;
  let elsewhere = 0;
  for (const sentence of sentences) {
    const facts = choose(sentence.text, sentence.place);
    const ids = facts.map((fact) => fact.id);
    const [shown] = ids;
    if (!shown || !sentence.best.includes(shown)) faults.push({ ...sentence, shown });
    if (ids.slice(0, 2).some((id) => sentence.best.includes(id))) amongTwo += 1;
    elsewhere += facts.filter(
      ({ places }) => !places.includes('territory') && !places.includes(sentence.place),
    ).length;
  }
  const total = sentences.length;
  return { total, first: total - faults.length, amongTwo, elsewhere, faults };
}
