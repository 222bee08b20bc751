/** Holds that files stay small: none over 300 lines, and the median of the product's own under 80. */
import { globSync, readFileSync } from 'node:fs';
import { median } from '../lib/median.ts';

const MOST = 300;
const MEDIAN = 80;

const sizes = globSync('{src,entrypoints,scripts,tests}/**/*.{ts,tsx,css,html}', {
  exclude: ['tests/fixtures/**'],
}).map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
const product = sizes.filter(({ file }) => /^(src|entrypoints)\b/.test(file));
const middle = median(product.map(({ lines }) => lines));

console.log(`${product.length} files in src and entrypoints, median ${middle} lines.`);
const problems = sizes
  .filter(({ lines }) => lines > MOST)
  .map(({ file, lines }) => `${file} has ${lines} lines: part it by ideas; ${MOST} are the most.`);
if (middle >= MEDIAN)
  problems.push(`The median file has ${middle} lines: it must stay under ${MEDIAN}.`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
