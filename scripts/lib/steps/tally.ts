import { readFileSync } from 'node:fs';
import type { Tally } from './step.ts';

/** The part that is read here of what Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/**
 * What a run of Vitest came to.
 *
 * @param file where its JSON reporter was to write
 * @param code its exit code
 */
export function tallyOf(file: string, code: number): Tally {
  const report = read(file);
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  // A file that cannot be loaded, or a run that broke off, fails without a failed test.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
