import type { NameGroup } from './compile.ts';
import type { CueKind } from './names.ts';

/** A stretch of text that is written like a name, with what the text directly around it says. */
export interface Candidate {
  readonly group: NameGroup;
  /** UTF-16 offsets in the original text, generic word included. */
  readonly start: number;
  readonly end: number;
  /** Why it can be no mention whatever else the page says. */
  readonly bar: 'compound' | 'identifier' | null;
  /** The word for "island" stands beside it. */
  readonly generic: boolean;
  /** Written without any capital, in a script that has them. */
  readonly lowerCase: boolean;
  /** Directly joined in a list or pair to another candidate that is not barred. */
  readonly listed: boolean;
  /** Kinds of cues in its sentence. */
  readonly near: ReadonlySet<CueKind>;
  /** Another name of the places that is clear stands in the same sentence. */
  readonly company: boolean;
}

/** What the finder takes from one block of text, to be decided on together with the rest of the page. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Kinds of cues anywhere in the block. */
  readonly cues: ReadonlySet<CueKind>;
  /** Candidates that are clear and not barred. */
  readonly anchors: number;
}
