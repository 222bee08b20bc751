/** A stream of numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** Whether something happens that happens `percent` times in a hundred. */
  chance(percent: number): boolean;
  /** One of the entries. @throws Error if there is none */
  pick<T>(entries: readonly T[]): T;
}

/**
 * Marsaglia's xorshift with 32 bits of state.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @see https://doi.org/10.18637/jss.v008.i14
 */
export function createRandom(seed: number): Random {
  // The state must not be zero, and seeds that are close must not start alike.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  for (let i = 0; i < 8; i += 1) below(1);
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick(entries) {
      const entry = entries[below(entries.length)];
      if (entry === undefined) throw new Error('Nothing to pick from.');
      return entry;
    },
  };
}
