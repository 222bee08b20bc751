import { WORD } from './boundaries.ts';
import type { CompiledNames, Lexicon } from './compile.ts';
import type { CueKind } from './names.ts';

/** A word found in a text that tells something about the sense of names near it. */
export interface Cue {
  readonly kind: CueKind;
  /** UTF-16 offset in the folded text. */
  readonly at: number;
}

/** A function that lists the cues of a folded text in order. */
export function createCueReader({ lexicons }: CompiledNames): (text: string) => Cue[] {
  const all = Object.values(lexicons);
  const keys = [...new Set(all.flatMap(({ cues }) => Object.keys(cues)))];
  const groups = (chosen: readonly Lexicon[]): string =>
    keys
      .map((key) => `(${chosen.flatMap(({ cues }) => cues[key] || []).join('|') || '(?!)'})`)
      .join('|');
  const spaced = groups(all.filter(({ spaceless }) => !spaceless));
  const spaceless = groups(all.filter((lexicon) => lexicon.spaceless));
  const pattern = new RegExp(`(?<!${WORD})(?:${spaced})|${spaceless}`, 'gu');
  return (text) => {
    const found: Cue[] = [];
    for (const match of text.matchAll(pattern)) {
      const group = match.findIndex((value, i) => i > 0 && value !== undefined) - 1;
      for (const kind of keys[group % keys.length]?.split(' ') ?? []) {
        found.push({ kind: kind as CueKind, at: match.index });
      }
    }
    return found;
  };
}
