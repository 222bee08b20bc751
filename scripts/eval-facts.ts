/**
 * `npm run eval:facts`: how often the chooser shows a fact first that an editor would, on the sentences of
 * `tests/facts/`, beside a baseline that shows the same facts everywhere. Faults of what is held out stay unseen.
 */
import { parseDataset } from '../src/dataset/schema.ts';
import { chooseFacts } from '../src/dataset/choose.ts';
import { readDatasetFiles } from './lib/dataset-files.ts';
import {
  type Choice,
  type FactSentence,
  PARTS,
  readSentences,
  scoreChoice,
} from './lib/fact-sentences.ts';

const { facts } = parseDataset(readDatasetFiles());

/** The first fact of the dataset that may stand there at all, whatever the sentence says. */
const baseline: Choice = (_, place) => chooseFacts('', place, facts);
const chooser: Choice = (text, place) => chooseFacts(text, place, facts);

const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1).padStart(5)} % (${part}/${whole})`;

/** One line of figures. */
function report(name: string, sentences: readonly FactSentence[]): void {
  const ours = scoreChoice(sentences, chooser);
  const fixed = scoreChoice(sentences, baseline);
  const columns = [
    `best first ${percent(ours.first, ours.total)}`,
    `among two ${percent(ours.amongTwo, ours.total)}`,
    `baseline ${percent(fixed.first, fixed.total)}`,
    `another place ${ours.elsewhere}`,
  ];
  console.log(`  ${name.padEnd(7)} ${columns.join('   ')}`);
}

for (const part of PARTS) {
  const sentences = readSentences(part);
  console.log(`tests/facts/${part}.jsonl`);
  for (const [language, group] of Map.groupBy(sentences, ({ lang }) => lang)) {
    report(language, group);
  }
  report('all', sentences);
  if (part.endsWith('held-out')) continue;
  for (const { id, text, best, shown } of scoreChoice(sentences, chooser).faults) {
    console.log(`    ${id} wants ${best.join(' or ')}, shows ${shown}: ${text}`);
  }
}
