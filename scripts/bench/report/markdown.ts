import type { ContenderId } from '../contenders.ts';
import type { By, Results } from '../results.ts';
import { heapOverEmpty, withRatios } from './ratios.ts';
import { count, milliseconds, ratio, tableOf } from './table.ts';

/** Milliseconds of a frame, of which there are 60 a second. */
const FRAME = 1000 / 60;

/** The whole report. */
export function markdown(results: Results): string {
  return [
    '# Benchmark',
    `${results.browser}; medians of ${results.rounds} rounds. Script time is CPU time of the main thread in milliseconds.`,
    ...ofLoads(results),
    ...ofStorms(results),
    ...ofOurs(results),
    '',
  ].join('\n\n');
}

function ofLoads({ loads, stretches, bytes }: Results): string[] {
  return [
    '## Script time of a load',
    byContender(loads, ({ script }) => milliseconds(script)),
    '## Script time as a multiple of the floor’s',
    byContender(withRatios(loads), ratio),
    '## Longest time of scripts in one task (ms, traced)',
    byContender(stretches, ({ longest }) => milliseconds(longest)),
    '## Compiling and resumed code, which the script time leaves out (ms, traced)',
    byContender(stretches, ({ uncounted }) => milliseconds(uncounted)),
    '## Styles and layouts worked out because a script asked (traced)',
    byContender(stretches, ({ forced }) => count(forced)),
    '## Heap beyond that with an empty extension (kB)',
    byContender(heapOverEmpty(loads), (more) => count(more / 1000)),
    '## Nodes beyond those with the floor, which adds none; marks; layout shift',
    byContender(loads, ({ nodes, marks, shift }, page) => {
      const plain = loads[page]?.floor?.nodes ?? nodes;
      return `${count(nodes - plain)}; ${count(marks)}; ${shift.toFixed(3)}`;
    }),
    '## Bytes of script in every page (raw; gzipped)',
    byContender({ bytes }, ({ raw, gzip }) => `${raw}; ${gzip}`),
  ];
}

function ofStorms({ storms }: Results): string[] {
  return [
    '## Storms (script time; marks at the end, of those wanted)',
    byContender(
      storms,
      ({ script, marks, wanted }) => `${milliseconds(script)}; ${marks}/${wanted}`,
    ),
  ];
}

function ofOurs({ ours: { firstMark, pointer, card, popup } }: Results): string[] {
  return [
    '## First mark (ms since the document was parsed; since our annotator began)',
    byContender(firstMark, ({ sinceLoad, sinceAnnotator }) =>
      [sinceLoad, sinceAnnotator]
        .map((value) => (value === null ? '–' : milliseconds(value)))
        .join('; '),
    ),
    '## Ours alone',
    `- Pointer: ${pointer.perFrame.toFixed(3)} ms a move, with ${pointer.marks} marks on the page.
- Card: its first frame is done ${milliseconds(card.late)} ms (${(card.late / FRAME).toFixed(1)} frames) behind the delay of ${card.meant} ms, ${milliseconds(card.shown)} ms behind the pointer’s last move.
- Popup: lists a page’s ${popup.mentions} mentions after ${milliseconds(popup.listed)} ms.`,
  ];
}

function byContender<T>(rows: By<T>, cell: (value: T, row: string) => string): string {
  const ids = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))] as ContenderId[];
  return tableOf(
    ['', ...ids],
    Object.entries(rows).map(([name, row]) => {
      const cells = ids.map((id) => {
        const value = row[id];
        return value === undefined ? '' : cell(value, name);
      });
      return [name, ...cells];
    }),
  );
}
