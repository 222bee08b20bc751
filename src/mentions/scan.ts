import type { CompiledNames, NameGroup } from './compile.ts';
import type { CueKind } from './names.ts';
import { createLookup, DIGITS, type Found } from './word-list.ts';

/** A name in folded text. */
export interface Match {
  readonly group: NameGroup;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
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
}

/** A function that lists names and cues of a folded text. */
export function createScanner({ names, cues }: CompiledNames): (text: string) => Scan {
  const wordsAt = createLookup<NameGroup | readonly CueKind[]>([...names, ...cues]);
  return (text) => {
    const scan: { matches: Match[]; cues: Cue[] } = { matches: [], cues: [] };
    let nameFrom = 0;
    let cueFrom = 0;
    let wasLetter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isLater = wasLetter && isLetter(code);
      wasLetter = isLetter(code);
      if (isLater || code < DIGITS) continue;
      const found = wordsAt(text, at);
      if (found.length === 0) continue;
      const name = at < nameFrom ? undefined : found.find(isName);
      if (name) {
        scan.matches.push({ group: name.value, start: at, end: name.end });
        nameFrom = name.end;
      }
      const cue = at < cueFrom ? undefined : longest(found);
      if (cue) {
        for (const kind of cue.value) scan.cues.push({ kind, at });
        cueFrom = cue.end;
      }
    }
    return scan;
  };
}

type Word = Found<NameGroup | readonly CueKind[]>;

function isName(word: Word): word is Found<NameGroup> {
  return !Array.isArray(word.value);
}

function longest(words: readonly Word[]): Found<readonly CueKind[]> | undefined {
  let best: Found<readonly CueKind[]> | undefined;
  for (const word of words)
    if (!isName(word) && !(best && best.end >= word.end)) best = word as Found<readonly CueKind[]>;
  return best;
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
