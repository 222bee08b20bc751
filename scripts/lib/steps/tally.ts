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
  const remarks = (report?.testResults ?? []).flatMap(remarksOn);
  if (code === 0 || failed > 0) return { passed, failed, remarks };
  // A file that cannot be loaded, or a run that broke off, fails without a failed test.
  return { passed, failed: 1, remarks: [...remarks, 'broke off'] };
}

function remarksOn({ name, status, message, assertionResults }: File): string[] {
  const file = relative(PROJECT, name);
  const remarks = assertionResults
    .filter(({ failureMessages }) => failureMessages.length > 0)
    .map((test) => {
      const what = test.status === 'failed' ? 'failed' : 'passed at the second try only';
      return `${file} › ${test.fullName} ${what}: ${firstLine(test.failureMessages[0])}`;
    });
  if (status === 'failed' && remarks.length === 0) return [`${file} failed: ${firstLine(message)}`];
  return remarks;
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
