import type { CompiledNames } from './compile.ts';
import type { NameGroup } from './reading.ts';
import type { CueKind } from './names.ts';
import { createLookup, DIGITS, type Found } from './word-lookup.ts';

// What stands between two names of a list is shorter.
const JOINT_LENGTH = 13;

/** A name in folded text. */
export interface Match {
  readonly group: NameGroup;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether it stands in a list or pair with the next. */
  joins?: boolean;
}

/** A word found in a text that tells something about the sense of names near it. */
export interface Cue {
  readonly kind: CueKind;
  /** UTF-16 offset in the folded text. */
  readonly at: number;
}

/** Names and cues of a folded text, each in order. */
export interface Scan {
  readonly matches: readonly Match[];
  readonly cues: readonly Cue[];
  /** Bits of the languages that the text may be written in. */
  readonly languages: number;
  /** Whether it is written in one in which every noun has a capital. */
  readonly hasCapitals: boolean;
}

type Word = Found<NameGroup | CueKind>;

// By so many characters it is known what language a text is written in.
const SAMPLE = 500;

/** A function that lists names and cues of a folded text. */
export function createScanner({
  words,
  frequent,
  patterns,
  capitals,
}: CompiledNames): (text: string) => Scan {
  const wordsAt = createLookup(words);
  const frequentAt = createLookup(frequent);
  const between = new RegExp(patterns.joint, 'u');
  return (text) => {
    const matches: Match[] = [];
    const found: [at: number, words: readonly Word[]][] = [];
    const counts: number[] = [];
    let nameFrom = 0;
    let wasLetter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isLater = wasLetter && isLetter(code);
      wasLetter = isLetter(code);
      if (isLater || code < DIGITS) continue;
      if (at < SAMPLE) {
        for (const { value, end } of frequentAt(text, at)) {
          counts[value] = (counts[value] ?? 0) + end - at;
        }
      }
      const here = wordsAt(text, at);
      if (here.length === 0) continue;
      for (const { end, value } of here) {
        if (typeof value !== 'object' || end < nameFrom) continue;
        // The longer of two that begin together: Şikotan'da, not Şikotan; of two as long, the one spelled out farther.
        if (matches.at(-1)?.start === at) matches.pop();
        else if (at < nameFrom) continue;
        const last = matches.at(-1);
        if (last && at - last.end < JOINT_LENGTH)
          last.joins = between.test(text.slice(last.end, at));
        matches.push({ group: value, start: at, end });
        nameFrom = end;
      }
      // What a name holds itself says nothing more: the Kurils of "Southern Kurils".
      found.push([at, here.filter(({ end }) => end > nameFrom)]);
    }
    const languages = languagesOf(counts);
    return {
      matches,
      cues: readCues(found, languages),
      languages,
      hasCapitals: languages === capitals,
    };
  };
}

// Languages that are akin share many frequent words; more than one may be meant.
const NEARLY = 0.8;
// A word of one letter is one in many languages, and may be an initial: alone it tells nothing, and with another little.
const LITTLE = 3;
const ENOUGH = 6;

/** The languages that most letters of frequent words are of; if they are few, all that have any, and if there are hardly any, all. */
function languagesOf(frequent: readonly number[]): number {
  const most = Math.max(0, ...frequent.filter(Boolean));
  if (most < LITTLE) return -1;
  const least = most < ENOUGH ? 1 : most * NEARLY;
  return frequent.reduce((bits, count, i) => (count >= least ? bits | (1 << i) : bits), 0);
}

/**
 * The longest cue at each place, of all kinds that it is, that does not lie in the one before; of the kinds that are spoken
 * of everywhere all cues, for they must not hide others.
 */
function readCues(
  found: readonly [at: number, words: readonly Word[]][],
  languages: number,
): Cue[] {
  const cues: Cue[] = [];
  let from = 0;
  for (const [at, words] of found) {
    if (at < from) continue;
    let kinds: CueKind[] = [];
    for (const { end, value, languages: own } of words) {
      if (typeof value !== 'string' || (own & languages) === 0) continue;
      if (value === 'district' || value === 'place') cues.push({ kind: value, at });
      else if (end >= from) {
        if (end > from) kinds = [];
        from = end;
        if (!kinds.includes(value)) kinds.push(value);
      }
    }
    for (const kind of kinds) cues.push({ kind, at });
  }
  return cues;
}

/** Whether a word may begin at a place: not at a mark or space, and not between two Latin or Cyrillic letters. */
export function mayStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code)) return code >= DIGITS;
  return !isLetter(text.charCodeAt(at - 1));
}

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x42f && code < 0x460);
}
