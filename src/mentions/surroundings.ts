import { WORD } from './boundaries.ts';
import type { CompiledNames } from './compile.ts';

// How far, in characters, the words directly beside a name are looked for.
const REACH = 40;

/** What stands directly beside a name in folded text. */
export interface Surroundings {
  /** Where the name begins and ends with the word for "island" that belongs to it. */
  extend(
    text: string,
    start: number,
    end: number,
    inList: { before: boolean; after: boolean },
  ): [number, number];
  /** Whether a word beside the name makes it the name of something else. */
  isCompound(text: string, start: number, end: number): boolean;
}

function behind(words: string, joint: string): RegExp {
  return new RegExp(`${joint}(?:${words || '(?!)'})(?!${WORD})`, 'uy');
}

function ahead(words: string, joint: string): RegExp {
  return new RegExp(`(?<!${WORD})(?:${words || '(?!)'})${joint}$`, 'u');
}

/** Compiles the patterns for the words beside names. */
export function createSurroundings(names: CompiledNames): Surroundings {
  const both = (side: 'before' | 'after'): string =>
    [names.one[side], names.many[side]].filter(Boolean).join('|');
  const oneAfter = behind(names.one.after, '[ -]?');
  const anyAfter = behind(both('after'), '[ -]?');
  const oneBefore = ahead(names.one.before, ' ?');
  const anyBefore = ahead(both('before'), ' ?');
  const compoundAfter = behind(names.compounds.after, '[ -]?');
  const compoundBefore = ahead(names.compounds.before, ' ?[«“"„\'「『]?');

  return {
    extend(text, start, end, inList) {
      const after = inList.before ? oneAfter : anyAfter;
      after.lastIndex = end;
      const tail = after.exec(text)?.[0].length ?? 0;
      const head = (inList.after ? oneBefore : anyBefore).exec(
        text.slice(Math.max(0, start - REACH), start),
      );
      return [start - (head?.[0].length ?? 0), end + tail];
    },
    isCompound(text, start, end) {
      compoundAfter.lastIndex = end;
      return (
        compoundAfter.test(text) ||
        compoundBefore.test(text.slice(Math.max(0, start - REACH), start))
      );
    },
  };
}
