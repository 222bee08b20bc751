import type { Fact, PlaceId } from './types.ts';

/** Scripts without spaces between words: there a cue may stand anywhere in a run of letters. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Words and numbers of a text, without case, accents, stress marks and soft hyphens. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .match(/\p{L}+|\d+/gu) ?? [];

/** Whether a word of a text answers to a word of a cue. */
function answers(word: string | undefined, part: string, whole: boolean): boolean {
  if (word === undefined || word === part) return word === part;
  if (SPACELESS.test(part)) return word.includes(part);
  return !whole && !/\d/.test(part) && word.startsWith(part);
}

/** Whether the words of a phrase stand one after another in the text. */
function stands(phrase: string, words: readonly string[], text: string): boolean {
  const parts = wordsOf(phrase);
  const whole = phrase.endsWith('.');
  return (
    // Most phrases are ruled out here, at a fraction of the cost.
    text.includes(parts[0] ?? '') &&
    words.some((_, at) => parts.every((part, i) => answers(words[at + i], part, whole)))
  );
}

/** Whether a cue, or each of the cues that it joins by a plus sign, stands in the text. */
const occurs = (cue: string, words: readonly string[], text: string): boolean =>
  cue.split(' + ').every((phrase) => stands(phrase, words, text));

/** The years that a fact speaks of. */
function yearsOf({ date: { from, to } }: Fact): string[] {
  const first = Number.parseInt(from, 10);
  const last = Number.parseInt(to ?? from, 10);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** What a sentence holds of a fact. */
interface Found {
  readonly fact: Fact;
  /** Cues by language. A sentence is in one language: what the cues of two share must not count twice. */
  readonly cues: readonly (readonly string[])[];
  readonly years: readonly string[];
}

/** A year in the sentence tells one fact from another more surely than a word. */
const YEAR = 2;
/** The sentence names a year of another fact on the same topic, and none of this one's. */
const OTHER_YEAR = 0.5;
/** A fact about just the island that the sentence mentions. */
const OWN_PLACE = 1.5;

function find(fact: Fact, words: readonly string[], text: string): Found {
  const held = (cues: readonly string[]) => cues.filter((cue) => occurs(cue, words, text));
  return {
    fact,
    cues: Object.values(fact.cues).map(held),
    years: yearsOf(fact).filter((year) => words.includes(year)),
  };
}

/**
 * The facts that may stand beside a sentence, the best first: by the cue words and years of each that
 * the sentence holds, of which those that few facts share count more. Facts about another place and the
 * two positions, which a card shows anyway, are left out. Equals stay in the order of the dataset.
 *
 * @param sentence in any language; the time taken grows with its length
 * @param place what the sentence mentions
 * @param facts all facts of the dataset
 */
export function chooseFacts(sentence: string, place: PlaceId, facts: readonly Fact[]): Fact[] {
  const words = wordsOf(sentence);
  const text = words.join(' ');
  const found = facts
    .filter(
      (fact) => !fact.position && fact.places.some((of) => of === place || of === 'territory'),
    )
    .map((fact) => find(fact, words, text));
  const shared = new Map<string, number>();
  for (const { cues, years } of found) {
    for (const sign of new Set([...cues.flat(), ...years])) {
      shared.set(sign, (shared.get(sign) ?? 0) + 1);
    }
  }
  const dated = new Set(
    found.filter(({ years }) => years.length > 0).map(({ fact }) => fact.topic),
  );
  const weigh = (signs: readonly string[]): number =>
    signs.reduce((sum, sign) => sum + 1 / (shared.get(sign) ?? 1), 0);
  const score = ({ fact, cues, years }: Found): number =>
    (Math.max(...cues.map(weigh)) + YEAR * weigh(years)) *
    (dated.has(fact.topic) && years.length === 0 && fact.date.to !== null ? OTHER_YEAR : 1) *
    (fact.places.includes('territory') ? 1 : OWN_PLACE);
  return found
    .map((entry) => ({ fact: entry.fact, score: score(entry) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}
