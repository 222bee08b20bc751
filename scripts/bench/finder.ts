/**
 * `npm run bench:finder`: how fast the finder reads text without names, beside one bare alternation of the names over
 * the same text in the same run. Prints MB/s of both and the ratio of their times, which must not be above 3. Then what
 * it costs to begin, and to read and decide on texts with names.
 */
import { compileNames } from '../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../src/mentions/finder.ts';
import { literal } from '../../src/mentions/literal.ts';
import { writtenForms } from '../../src/mentions/written.ts';
import { readFactbook } from '../lib/factbook.ts';
import { readCorpus } from '../eval/corpus.ts';
import { median } from '../lib/median.ts';
import { readNameFiles } from '../names.ts';

const LIMIT = 3;
const ROUNDS = 9;

const files = readNameFiles();
const compiled = compileNames(files);
const labelled = readCorpus('tuning').map(({ text }) => text);
const beginning = performance.now();
const finder = createFinder(compiled);
findMentions(finder, labelled.slice(0, 10).join(' '));
const ready = performance.now() - beginning;
// One spelling of each name: all of them would be an easier rival, ten times slower.
const spellings = new Set(
  files.flatMap(({ names, endings }) =>
    names.flatMap(({ surface }) => writtenForms(surface, endings).slice(0, 1)),
  ),
);
const alternation = new RegExp([...spellings].map(literal).join('|'), 'gi');
const blocks = readFactbook()
  .flatMap(({ texts }) => texts)
  .filter((text) => finder.read(text).candidates.length === 0);
const bytes = blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0);

const times = { finder: [] as number[], alternation: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  times.alternation.push(seconds((block) => void [...block.matchAll(alternation)]));
  times.finder.push(seconds((block) => void finder.read(block)));
}
const [reading, bare] = [median(times.finder), median(times.alternation)];
const ratio = reading / bare;
const speed = (time: number): string => `${(bytes / 1e6 / time).toFixed(0)} MB/s`;
console.log(`${blocks.length} texts without names, ${(bytes / 1e6).toFixed(1)} MB`);
console.log(`alternation of ${spellings.size} names: ${speed(bare)}`);
console.log(`finder: ${speed(reading)}`);
console.log(`the finder takes ${ratio.toFixed(2)} times the alternation's time (at most ${LIMIT})`);
if (ratio > LIMIT) process.exitCode = 1;

const naming = labelled.filter((text) => finder.read(text).candidates.length > 0);
const rounds = Array.from({ length: ROUNDS }, () =>
  seconds((text) => void findMentions(finder, text), naming),
);
const length = naming.reduce((sum, text) => sum + text.length, 0) / naming.length;
console.log(`from its making to the first text read: ${ready.toFixed(1)} ms`);
console.log(
  `${naming.length} texts with names, ${length.toFixed(0)} characters each: ${((median(rounds) / naming.length) * 1e6).toFixed(1)} µs a text`,
);

/** How long it takes to read all of some texts. */
function seconds(read: (text: string) => void, all = blocks): number {
  const start = performance.now();
  for (const text of all) read(text);
  return (performance.now() - start) / 1000;
}
