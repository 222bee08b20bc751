/**
 * `npm run reliability -- [--minutes N] [--fuzz N]`: provokes all that tests provoke, in both browsers, with more
 * inputs and edits than `npm test`, and writes the tables of `docs/reliability.md` from what the tests wrote down.
 * `--only-tables` writes them from the last run. Exit 1 if a test failed; the tables then say so.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Entry } from '../tests/reliability/record.ts';
import { runCommand } from './lib/steps/command.ts';
import { tables } from './reliability/tables.ts';
import { PROJECT } from './setup/project.mjs';

const DOCUMENT = `${PROJECT}docs/reliability.md`;
const LOG = `${PROJECT}.cache/reliability.jsonl`;
const MARK = '<!-- Written by `npm run reliability`. -->';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    fuzz: { type: 'string', default: '1000' },
    'only-tables': { type: 'boolean', default: false },
  },
});

/** Runs a part of the tests, which write down what they try. */
async function run(command: readonly [string, ...string[]], more = {}): Promise<boolean> {
  const env = { RELIABILITY_LOG: LOG, ...more };
  return (await runCommand(command, { show: true, env })).code === 0;
}

let passed = true;
if (!values['only-tables']) {
  mkdirSync(`${PROJECT}.cache`, { recursive: true });
  rmSync(LOG, { force: true });
  const vitest = ['vitest', 'run', '--testTimeout', '600000', '--project'] as const;
  passed = await run([...vitest, 'unit', 'fuzz', 'settings', 'messages'], { FUZZ: values.fuzz });
  for (const browser of ['chromium', 'firefox']) {
    const tests = ['tests/browser/faults', 'tests/browser/hostile'];
    const env = { TEST_BROWSER: browser };
    passed = (await run([...vitest, 'browser', ...tests], env)) && passed;
    const soak = ['node', 'scripts/soak.ts', '--browser', browser] as const;
    passed = (await run([...soak, '--minutes', values.minutes])) && passed;
  }
}

const entries = readFileSync(LOG, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);
const [text = ''] = readFileSync(DOCUMENT, 'utf8').split(MARK);
writeFileSync(DOCUMENT, `${text}${MARK}\n\n${tables(entries)}`);
await runCommand(['oxfmt', DOCUMENT]);
process.exitCode = passed ? 0 : 1;
