import { WORD } from './boundaries.ts';
import type { CompiledNames } from './compile.ts';
import type { CueKind } from './names.ts';

/** A word found in a text that tells something about the sense of names near it. */
export interface Cue {
  readonly kind: CueKind;
  /** UTF-16 offset in the folded text. */
  readonly at: number;
}

/** A function that lists the cues of a folded text in order. */
export function createCueReader(names: CompiledNames): (text: string) => Cue[] {
  const kinds = Object.keys(names.cues) as CueKind[];
  const groups = (part: 'words' | 'anywhere'): string =>
    kinds.map((kind) => `(${names.cues[kind]?.[part] || '(?!)'})`).join('|');
  const pattern = new RegExp(`(?<!${WORD})(?:${groups('words')})|${groups('anywhere')}`, 'gu');
  return (text) => {
    const cues: Cue[] = [];
    for (const match of text.matchAll(pattern)) {
      const group = match.findIndex((value, i) => i > 0 && value !== undefined) - 1;
      const kind = kinds[group % kinds.length];
      if (kind) cues.push({ kind, at: match.index });
    }
    return cues;
  };
}
