import type { Cue } from './cues.ts';
import type { Folded } from './fold.ts';
import { readHints } from './hints.ts';
import { isInIdentifier } from './identifier.ts';
import { areJoined, type Match } from './matches.ts';
import type { Bar, Candidate, Tally } from './reading.ts';
import { sentenceAround } from './sentence.ts';
import type { Neighbours, Surroundings } from './surroundings.ts';
import type { CueKind } from './names.ts';
import { entriesWithin } from './window.ts';

/** A match with the word for "island" that belongs to it. */
export interface Draft {
  readonly match: Match;
  /** Offsets in the folded text. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
  readonly joined: Neighbours;
  readonly bar: Bar | null;
}

// How far from a name, in characters, a cue begins that may stand directly beside it.
const BESIDE = 24;
const KANA = /[ぁ-ゖァ-ヺ]/;

/** Describes every match of a block by what stands around it. */
export function describe(
  text: string,
  folded: Folded,
  matches: readonly Match[],
  cues: readonly Cue[],
  surroundings: Surroundings,
): Candidate[] {
  const isJapanese = KANA.test(text);
  const drafts = matches.map((match, i) => {
    const joined = {
      before: areJoined(folded.text, matches[i - 1], match),
      after: areJoined(folded.text, match, matches[i + 1]),
    };
    return draft(text, folded, match, joined, surroundings);
  });
  return drafts.map((one, i) => {
    const [left, right] = sentenceAround(folded.text, one.from, one.to);
    const joined = [one.joined.before && drafts[i - 1], one.joined.after && drafts[i + 1]];
    const listed = joined.some((other) => other && !other.bar);
    const beside = entriesWithin(cues, ({ at }) => at, one.from - BESIDE, one.to + BESIDE);
    return {
      group: one.match.group,
      start: one.start,
      end: one.end,
      bar: one.bar,
      hints: readHints(text, folded.text, one, { listed, cues: beside, isJapanese }, surroundings),
      near: tally(
        entriesWithin(cues, ({ at }) => at, left, right).filter(
          ({ at }) => at < one.from || at >= one.to,
        ),
      ),
      company: entriesWithin(drafts, ({ from }) => from, left, right).some(
        (other) => other !== one && !other.bar && other.match.group.sense === 'clear',
      ),
    };
  });
}

/** Counts cues by kind. */
export function tally(cues: readonly Cue[]): Tally {
  const counts = new Map<CueKind, number>();
  for (const { kind } of cues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

// With a macron, "tō" is the Japanese for island; without one it is an English word.
const LONG_VOWEL = /\s(?:sho|gun)?t[ōô](?!\p{L})/iuy;

function draft(
  text: string,
  folded: Folded,
  match: Match,
  joined: Neighbours,
  surroundings: Surroundings,
): Draft {
  const [from, to] = surroundings.extend(folded.text, match, joined);
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? 0;
  LONG_VOWEL.lastIndex = end;
  const isWord = match.group.script === 'word';
  // Chinese and Japanese join what follows to the island: 国後島漁業史 is still about the island.
  const isCompound =
    surroundings.isCompound(folded.text, match.start, match.end) ||
    (isWord && surroundings.isCompound(folded.text, from, to));
  const isIdentifier = isWord && isInIdentifier(text, start, end);
  const bar = isCompound ? 'compound' : isIdentifier ? 'identifier' : null;
  return {
    match,
    from,
    to,
    start,
    end: end + (LONG_VOWEL.exec(text)?.[0].length ?? 0),
    joined,
    bar,
  };
}
