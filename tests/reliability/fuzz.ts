import { env } from 'node:process';
import fc from 'fast-check';
import { record } from './record.ts';

/** Inputs that are tried in `npm test`, the same each time; the environment variable `FUZZ` asks for more, and for others. */
const USUAL = { numRuns: 300 };

/**
 * Tries a property on many inputs, the nastiest included.
 *
 * @param what what is tried, in a few words, for the tables
 * @param property holds for every input, or throws
 * @throws Error with the smallest input that fails, and how to try it again
 */
export function fuzz<T>(what: string, property: fc.IPropertyWithHooks<T>): void {
  const wanted = Number(env['FUZZ'] ?? 0);
  let inputs = 0;
  const counting = property.beforeEach(() => {
    inputs += 1;
  });
  fc.assert(counting, wanted > 0 ? { numRuns: wanted, seed: Date.now() } : USUAL);
  record({ kind: 'fuzz', what, inputs });
}
