import { readFileSync, rmSync } from 'node:fs';
import { PROJECT } from '../../setup/project.mjs';
import { runCommand } from './command.ts';
import type { Step, Tally } from './step.ts';

/** The part that is read here of what Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/**
 * The tests of one project of `vitest.config.ts`, each counted.
 *
 * @param name in a few words
 * @param project the project's name there
 * @param env variables to add to the environment
 */
export function tests(
  name: string,
  project: string,
  env: Readonly<Record<string, string>> = {},
): Step {
  return {
    name,
    async run() {
      const file = `${PROJECT}node_modules/.cache/tests.json`;
      rmSync(file, { force: true });
      const { code } = await runCommand(
        [
          'vitest',
          'run',
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile=${file}`,
        ],
        { show: true, env },
      );
      return tally(file, code);
    },
  };
}

function tally(file: string, code: number): Tally {
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
