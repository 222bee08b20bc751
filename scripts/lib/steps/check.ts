import { runCommand } from './command.ts';
import type { Step } from './step.ts';

/**
 * A command that passes or fails as a whole. What it writes is shown if it fails.
 *
 * @param name in a few words
 * @param command a program among the packages, or `node`, and its arguments
 * @param options `vital`: nothing that follows makes sense without it; `show`: show the output of a pass, too
 */
export function check(
  name: string,
  command: readonly [string, ...string[]],
  { vital = false, show = false }: { vital?: boolean; show?: boolean } = {},
): Step {
  return {
    name,
    vital,
    async run() {
      const { code, output } = await runCommand(command);
      if (code !== 0 || show) console.log(output.trimEnd());
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
