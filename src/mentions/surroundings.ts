import type { CompiledNames } from './compile.ts';
import type { Beside } from './compile-beside.ts';
import type { Patterns } from './compile-patterns.ts';
import { mayStart } from './scan.ts';
import { createLookup } from './word-lookup.ts';

// How far, in characters, the words directly before a name are looked for.
const REACH = 40;
// Words of Chinese, Japanese and Korean are shorter, and one may begin at every character.
const REACH_CJK = 12;

/** How many characters each kind of word takes beside a name, with what is between; no entry if there is none. */
export type Besides = ReadonlyMap<Beside, number>;

/** Asks what stands directly beside a stretch of folded text that may be written in some languages. */
export interface Surroundings {
  before(text: string, start: number, languages: number): Besides;
  after(text: string, end: number, languages: number): Besides;
}

/** Makes the words beside names ready to be looked up. */
export function createSurroundings(names: CompiledNames, patterns: Patterns): Surroundings {
  const before = createLookup(names.before);
  const after = createLookup(names.after);
  return {
    before(text, start, languages) {
      const lengths = new Map<Beside, number>();
      const reach = text.charCodeAt(start - 1) > 0x2e00 ? REACH_CJK : REACH;
      for (let at = Math.max(0, start - reach); at < start; at++) {
        if (!mayStart(text, at)) continue;
        for (const { end, value, languages: own } of before(text, at)) {
          if (end === start && own & languages && !lengths.has(value)) {
            lengths.set(value, start - at);
          }
        }
      }
      return lengths;
    },
    after(text, end, languages) {
      const lengths = new Map<Beside, number>();
      const joint = patterns.compound.exec(text.slice(end, end + 4))?.[0] ?? '';
      for (let at = end + joint.length; at >= end; at--) {
        for (const found of after(text, at)) {
          if (found.value !== 'compound' && !/^[ -]?$/.test(text.slice(end, at))) continue;
          if ((found.languages & languages) === 0) continue;
          lengths.set(found.value, Math.max(lengths.get(found.value) ?? 0, found.end - end));
        }
      }
      return lengths;
    },
  };
}
