import { median } from '../lib/median.ts';

/**
 * The median of each number that measurements of the same thing have.
 *
 * @param measured at least one
 */
export function medians<T extends { readonly [K in keyof T]: number }>(measured: readonly T[]): T {
  const keys = Object.keys(measured[0] ?? {}) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(measured.map((one) => one[key]))]),
  ) as unknown as T;
}

/**
 * Measures several things in turn, round by round, so that what slows the machine for a while slows all of them.
 *
 * @param rounds how often
 * @param things what to measure
 * @param measure gives a list of numbers
 * @returns for each thing its medians, in order
 */
export async function inTurn<T, R extends { readonly [K in keyof R]: number }>(
  rounds: number,
  things: readonly T[],
  measure: (thing: T) => Promise<R>,
): Promise<R[]> {
  const measured: R[][] = things.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, thing] of things.entries()) measured[index]?.push(await measure(thing));
  }
  return measured.map(medians);
}
