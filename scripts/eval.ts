// npm run eval [-- [--ablate] [--readme] [FILE.jsonl]]: how well the finder does on labelled texts.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ABLATIONS } from './eval/ablations.ts';
import { readCorpus, readLabelled, type LabelledText } from './eval/corpus.ts';
import { compare, score, type Outcome, type Strictness } from './eval/score.ts';
import { faultLine, scoreLine, scoreTable } from './eval/tables.ts';
import { findMentions, createFinder } from '../src/mentions/finder.ts';
import { compileNames } from '../src/mentions/compile.ts';
import { readNameFiles } from './names.ts';

const finder = createFinder(compileNames(readNameFiles()));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ablate: { type: 'boolean' }, readme: { type: 'boolean' } },
});

if (values.ablate) ablate();
else if (values.readme) writeReadme();
else if (positionals[0]) report(positionals[0], readLabelled(positionals[0]), true);
else {
  report('tuning', readCorpus('tuning'), true);
  report('held out', readCorpus('held-out'), false);
}

function outcomesOf(texts: readonly LabelledText[], strictness?: Strictness): Outcome[] {
  return texts.map((one) => compare(one, findMentions(finder, one.text, pageOf(one)), strictness));
}

function pageOf({ title, lang }: LabelledText): { title?: string; language: string } {
  return { ...(title === undefined ? {} : { title }), language: lang };
}

function report(name: string, texts: readonly LabelledText[], withFaults: boolean): void {
  const outcomes = outcomesOf(texts);
  console.log(`\n## ${name}\n`);
  console.log(scoreTable('language', outcomes, ({ labelled }) => labelled.lang));
  console.log(`\n${scoreTable('kind', outcomes, ({ labelled }) => labelled.kind)}`);
  console.log(`\nBy overlap and place alone: ${scoreLine(score(outcomesOf(texts, 'overlap')))}`);
  if (!withFaults) return;
  const faults = outcomes.filter(({ wrong, missed }) => wrong.length + missed.length > 0);
  console.log(`\n### Faults: ${faults.length}\n`);
  for (const fault of faults) console.log(faultLine(fault));
}

function ablate(): void {
  for (const part of ['tuning', 'held-out'] as const) {
    const texts = readCorpus(part);
    console.log(`\n## ${part}\n\nall rules: ${scoreLine(score(outcomesOf(texts)))}`);
    for (const { name, find } of ABLATIONS) {
      const outcomes = texts.map((one) => compare(one, find(one.text, pageOf(one))));
      console.log(`without ${name}: ${scoreLine(score(outcomes))}`);
    }
  }
}

/** Puts the held-out scores by language between the two markers in the README. */
function writeReadme(): void {
  const file = path.resolve(import.meta.dirname, '../README.md');
  const table = scoreTable(
    'language',
    outcomesOf(readCorpus('held-out')),
    ({ labelled }) => labelled.lang,
  );
  const markers = /(<!-- eval -->\n)[\s\S]*?(\n<!-- \/eval -->)/;
  const text = readFileSync(file, 'utf8');
  if (!markers.test(text))
    throw new Error('README.md has no <!-- eval --> … <!-- /eval --> to write between');
  writeFileSync(file, text.replace(markers, `$1\n${table}\n$2`));
}
