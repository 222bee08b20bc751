import { WORD } from './boundaries.ts';
import type { CompiledCues, CompiledNames } from './compile.ts';
import type { CueKind } from './names.ts';

/** A word found in a text that tells something about the sense of names near it. */
export interface Cue {
  readonly kind: CueKind;
  /** UTF-16 offset in the folded text. */
  readonly at: number;
}

/** A function that lists the cues of a folded text in order. */
export function createCueReader({ cues }: CompiledNames): (text: string) => Cue[] {
  const groups = (part: 'words' | 'anywhere'): string =>
    cues.map((group: CompiledCues) => `(${group[part] || '(?!)'})`).join('|');
  const pattern = new RegExp(`(?<!${WORD})(?:${groups('words')})|${groups('anywhere')}`, 'gu');
  return (text) => {
    const found: Cue[] = [];
    for (const match of text.matchAll(pattern)) {
      const group = match.findIndex((value, i) => i > 0 && value !== undefined) - 1;
      for (const kind of cues[group % cues.length]?.kinds ?? [])
        found.push({ kind, at: match.index });
    }
    return found;
  };
}
