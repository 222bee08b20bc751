/**
 * `npm run bench:finder`: how fast the finder reads, beside a bare pass of one regular expression over the same text,
 * as a ratio in one run. No browser.
 */
import { compileNames } from '../../src/mentions/compile.ts';
import { createFinder } from '../../src/mentions/finder.ts';
import { nameFiles, readDatasetFiles } from '../lib/dataset-files.ts';
import { median } from '../lib/median.ts';
import { densePage, giantPage } from './pages/made.ts';
import { peerPattern } from './peers/names.ts';

const ROUNDS = 15;

const finder = createFinder(compileNames(nameFiles(readDatasetFiles())));
const pattern = new RegExp(peerPattern(), 'g');

for (const { name, html } of [giantPage(), densePage('dense', 4000)]) {
  const blocks = blocksOf(html);
  const bare = (): void => blocks.forEach((block) => [...block.matchAll(pattern)]);
  const read = (): void => blocks.forEach((block) => finder.read(block));
  const times = Array.from({ length: ROUNDS }, () => ({ bare: timeOf(bare), read: timeOf(read) }));
  const [bareTime, readTime] = [
    median(times.map((time) => time.bare)),
    median(times.map((time) => time.read)),
  ];
  const megabytes = blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0) / 1e6;
  console.log(
    `${name.padEnd(6)} ${megabytes.toFixed(1)} MB: finder ${speed(megabytes, readTime)}, bare expression ` +
      `${speed(megabytes, bareTime)}, ratio ${(readTime / bareTime).toFixed(2)}`,
  );
}

/** The texts between tags. */
function blocksOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body>'));
  return body.split(/<[^>]*>/).filter((text) => text.trim());
}

/** Milliseconds that something takes. */
function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function speed(megabytes: number, milliseconds: number): string {
  return `${((megabytes / milliseconds) * 1000).toFixed(0)} MB/s`;
}
