import type { Fact, StatementWording } from './types.ts';

/** How the statement of one year's rally judged Russia's control of the islands. */
export interface YearWording {
  readonly year: number;
  readonly judgement: StatementWording['judgement'];
  readonly phrase: StatementWording['phrase'];
  /** The fact that tells it. */
  readonly fact: Fact;
}

/** The judgements from the mildest to the harshest, as the article orders them (paragraphs 9 and 10). */
export const JUDGEMENTS: readonly StatementWording['judgement'][] = [
  'none',
  'no-legal-basis',
  'illegal',
];

/** The wording of the rally's statement year by year, the earliest first. */
export function wordingByYear(facts: readonly Fact[]): YearWording[] {
  return facts
    .flatMap((fact) => {
      const { years = [], judgement = 'none', phrase = null } = fact.wording ?? {};
      return years.map((year) => ({ year, judgement, phrase, fact }));
    })
    .toSorted((a, b) => a.year - b.year);
}
