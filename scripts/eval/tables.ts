import { score, type Outcome, type Score } from './score.ts';

/** A Markdown table of scores, one row for each group of outcomes and one for all together. */
export function scoreTable(
  heading: string,
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string,
): string {
  const groups = Map.groupBy(outcomes, groupOf);
  const rows = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `| ${heading} | texts | precision | recall | F1 | traps marked |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(([name, group]) => row(name, score(group))),
    row('**all**', score(outcomes)),
  ].join('\n');
}

/** One score in a line of plain text. */
export function scoreLine({ precision, recall, f1, traps, trapsMarked }: Score): string {
  return `precision ${figure(precision)}, recall ${figure(recall)}, F1 ${figure(f1)}, traps marked ${trapsMarked} of ${traps}`;
}

/** What is wrong in one text, in a line for people. */
export function faultLine({ labelled, wrong, missed }: Outcome): string {
  const shown = (mentions: Outcome['wrong']): string =>
    mentions
      .map(
        ({ start, end, place, nomenclature }) =>
          `${JSON.stringify(labelled.text.slice(start, end))} ${place}/${nomenclature}`,
      )
      .join(', ');
  const parts = [
    missed.length > 0 && `missed ${shown(missed)}`,
    wrong.length > 0 && `wrong ${shown(wrong)}`,
  ];
  const title = labelled.title === undefined ? '' : ` [${labelled.title}]`;
  return `${labelled.id}: ${parts.filter(Boolean).join('; ')}\n   ${title} ${JSON.stringify(labelled.text)}`;
}

function row(name: string, { texts, precision, recall, f1, traps, trapsMarked }: Score): string {
  return `| ${[name, texts, figure(precision), figure(recall), figure(f1), `${trapsMarked} of ${traps}`].join(' | ')} |`;
}

function figure(value: number): string {
  return value.toFixed(3);
}
