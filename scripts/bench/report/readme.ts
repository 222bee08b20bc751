import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PROJECT } from '../../setup/project.mjs';
import type { Results } from '../results.ts';
import { MEDIAN, withRatios } from './ratios.ts';
import { milliseconds, ratio, tableOf } from './table.ts';

const FILE = `${PROJECT}README.md`;
const SECTION = /(?<=<!-- bench:begin -->\n)[\s\S]*?(?=<!-- bench:end -->)/;

const ROWS = [
  ['ours', 'Four Islands'],
  ['floor', 'the floor: adding up the lengths of all text nodes'],
  ['tree-walker', '`TreeWalker`, regular expression, `<mark>`'],
  ['find-and-replace', 'findAndReplaceDOMText 0.4.6'],
  ['mark-js', 'mark.js 8.11.1'],
] as const;

/** Puts the figures into the README, between two comments that mark their place; without these does nothing. */
export function updateReadme(results: Results): void {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (SECTION.test(text))
    writeFileSync(
      FILE,
      text.replace(SECTION, () => figures(results)),
    );
}

function figures({ browser, rounds, loads, storms }: Results): string {
  const ratios = withRatios(loads);
  const table = tableOf(
    [
      '',
      'real pages without a name',
      'giant page',
      'dense page',
      'the same, varied',
      '5,000 paragraphs added',
    ],
    ROWS.map(([id, label]) => [
      label,
      ratio(ratios[MEDIAN]?.[id] ?? NaN),
      ratio(ratios['giant']?.[id] ?? NaN),
      `${milliseconds(loads['dense']?.[id]?.script ?? NaN)} ms`,
      `${milliseconds(loads['varied']?.[id]?.script ?? NaN)} ms`,
      `${milliseconds(storms['added']?.[id]?.script ?? NaN)} ms`,
    ]),
  );
  return `\n${table}\n\nScript time in ${browser}, medians of ${rounds} rounds; the first two columns as multiples of the floor’s.\n\n`;
}
