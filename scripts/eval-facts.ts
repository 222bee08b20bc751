/**
 * `npm run eval:facts`: how often the chooser shows a fact first that an editor would, on the sentences of
 * `tests/facts/`, beside a baseline that shows the same facts everywhere. Faults of the held-out part stay unseen.
 */
import { parseDataset } from '../src/dataset/schema.ts';
import { chooseFacts } from '../src/dataset/choose.ts';
import { readDatasetFiles } from './lib/dataset-files.ts';
import { readSentences, scoreChoice, type Choice } from './lib/fact-sentences.ts';

const { facts } = parseDataset(readDatasetFiles());

/** The first fact of the dataset that may stand there at all, whatever the sentence says. */
const baseline: Choice = (_, place) => chooseFacts('', place, facts);
const chooser: Choice = (text, place) => chooseFacts(text, place, facts);

const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1).padStart(5)} % (${part}/${whole})`;

for (const part of ['sentences', 'held-out'] as const) {
  console.log(part === 'sentences' ? 'Tuning part' : '\nHeld-out part');
  for (const language of ['en', 'ja', 'ru', undefined]) {
    const sentences = readSentences(part).filter(({ lang }) => !language || lang === language);
    const ours = scoreChoice(sentences, chooser);
    const fixed = scoreChoice(sentences, baseline);
    console.log(
      `  ${language ?? 'all'.padEnd(2)}\tbest first ${percent(ours.first, ours.total)}` +
        `\tamong two ${percent(ours.amongTwo, ours.total)}\tbaseline ${percent(fixed.first, fixed.total)}` +
        `\tanother place ${ours.elsewhere}`,
    );
    if (part === 'held-out' || language) continue;
    for (const { id, text, best, shown } of ours.faults) {
      console.log(`    ${id} wants ${best.join(' or ')}, shows ${shown}: ${text}`);
    }
  }
}
