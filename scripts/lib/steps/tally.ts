import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { PROJECT } from '../../setup/project.mjs';
import type { Tally } from './step.ts';

/** The part that is read here of what Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults?: readonly File[];
}

interface File {
  readonly name: string;
  readonly status: string;
  /** Why the file as a whole failed, as when it cannot be loaded. */
  readonly message: string;
  readonly assertionResults: readonly Test[];
}

interface Test {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
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
  if (failed === 0 && code === 0) return { passed, failed };
  const failures = (report?.testResults ?? []).filter(isFailure).flatMap(failuresOf);
  // A file that cannot be loaded, or a run that broke off, fails without a failed test.
  return { passed, failed: failed || 1, failures: failures.length > 0 ? failures : ['broke off'] };
}

function isFailure({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}

function failuresOf({ name, message, assertionResults }: File): string[] {
  const file = relative(PROJECT, name);
  const tests = assertionResults.filter(isFailure);
  if (tests.length === 0) return [`${file} › ${firstLine(message)}`];
  return tests.map((test) => [file, test.fullName, firstLine(test.failureMessages[0])].join(' › '));
}

function firstLine(message = ''): string {
  return message.split('\n', 1)[0] ?? '';
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
