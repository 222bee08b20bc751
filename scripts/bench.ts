/**
 * `npm run bench`: what the extension costs a page, beside what else one would use. With `--quick` under two minutes,
 * with fewer pages, peers and runs. How it measures and what it leaves out is told in `scripts/bench/README.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runCommand } from './lib/steps/command.ts';
import { PROJECT } from './setup/project.mjs';
import { measureAll } from './bench/measure-all.ts';
import { FULL, QUICK } from './bench/plan.ts';
import { markdown } from './bench/report/markdown.ts';
import { updateReadme } from './bench/report/readme.ts';

const FOLDER = `${PROJECT}.cache/bench`;

const isQuick = process.argv.includes('--quick');
const { code, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);

const results = await measureAll(isQuick ? QUICK : FULL, (line) => console.error(line));
const report = markdown(results);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/report.json`, `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(`${FOLDER}/report.md`, report);
console.log(report);
if (!isQuick) updateReadme(results);
console.error(`Written to ${FOLDER}/report.json and report.md.`);
