/**
 * Latin letters from rare to common in English.
 *
 * @see https://en.wikipedia.org/wiki/Letter_frequency
 */
const BY_FREQUENCY = 'zqjxkvbpgyfwmucldrhsnioate';

/** So many places in that order. */
const NEARLY = 4;

/**
 * Makes the rarest letter of each root what a match begins with, and has the letters before it looked at from there: so most places
 * in a text are left at once. Roots with the same rarest letter share it.
 *
 * @param roots the sources of each root's parts: letters, classes of letters, groups
 * @returns sources of expressions, each for some of the roots
 */
export function rarestFirst(roots: readonly (readonly string[])[]): string[] {
  const tails = Map.groupBy(roots, (parts) => parts[rarest(parts)] ?? '');
  return [...tails].map(([letter, group]) => {
    const sources = group.map((parts) => {
      const at = rarest(parts);
      const before = parts.slice(0, at).join('');
      return (before && `(?<=${before}.)`) + parts.slice(at + 1).join('');
    });
    return letter + (sources.length > 1 ? `(?:${sources.join('|')})` : sources.join(''));
  });
}

/** Where the rarest of the letters stands that a root has in any case; the first if it is nearly as rare, for nothing stands before it. */
function rarest(parts: readonly string[]): number {
  const ranks = parts.map((part, i) =>
    /^(?:.|\[.*\])$/u.test(part)
      ? Math.max(...Array.from(part, rankOf)) + (i > 0 ? NEARLY : 0)
      : Infinity,
  );
  return ranks.indexOf(Math.min(...ranks));
}

const rankOf = (letter: string): number => BY_FREQUENCY.indexOf(letter);
