import type { Patterns } from './compile-patterns.ts';
import type { Cue } from './scan.ts';

// How far, in characters, the owner's name may begin before the territory's, and end behind it.
const REACH = 24;

/**
 * Whether the word directly beside a territory's name in folded text says that it is Japan's. Behind a name in
 * lower case it says less: "the northern territories of Japan" may be its north.
 */
export function isOwned(
  folded: string,
  from: number,
  to: number,
  lower: boolean,
  cues: readonly Cue[],
  { ours, oursBehind, north }: Patterns,
): boolean {
  return cues.some(({ kind, at }) => {
    if (kind !== 'japan' || north.test(folded.slice(at))) return false;
    if (at < from) return ours.test(folded.slice(at, from));
    return !lower && at >= to && oursBehind.test(folded.slice(to, at));
  });
}

/** Whether the words directly beside a territory's name in the original text give it to somebody. */
export function isForeign(
  text: string,
  start: number,
  end: number,
  { possessive, realm, of, north, governing, genitive }: Patterns,
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (possessive.test(before) || realm.test(before) || of.test(behind)) return true;
  if (north.test(behind.slice(1).toLowerCase())) return true;
  return governing.test(text.slice(start, end)) && genitive.test(behind);
}

/** Whether the word directly before a territory's name in folded text says that it is another land's, or Russia's own north. */
export function isOthers(
  folded: string,
  from: number,
  cues: readonly Cue[],
  { others, russian }: Patterns,
): boolean {
  return cues.some(({ kind, at }) => {
    if (at >= from || (kind !== 'elsewhere' && kind !== 'russia')) return false;
    return (kind === 'russia' ? russian : others).test(folded.slice(at, from));
  });
}
