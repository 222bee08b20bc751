import { rmSync } from 'node:fs';
import { PROJECT } from '../../setup/project.mjs';
import { runCommand } from './command.ts';
import type { Step } from './step.ts';
import { tallyOf } from './tally.ts';

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
      return tallyOf(file, code);
    },
  };
}
