import { expect, test } from 'vitest';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));

const HOSTILE: Record<string, string> = {
  'names in one long sentence': 'Etorofu, Kunashiri and ',
  'names with cues around them': 'Japan and Russia dispute the Northern Territories and Iturup ',
  'beginnings of names': 'kunash kuna­sh northern  terr ',
  'one word without an end': 'kunashir-etorofu-',
  'invisible characters': 'K\u200bu\u200bn\u200ba\u200bs\u200bh\u200bi\u200br\u200b ',
  'combining marks': `Kunashir${'\u0301'.repeat(40)}`,
  'Han without spaces': '国後択捉色丹歯舞北方領土',
  'opening quotes and brackets': '«(「Итуруп“[',
};

/** Microseconds of this process's own computing: the least of some runs, which noise can only lengthen. */
function cost(text: string): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    findMentions(finder, text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}

// Sixteen times the text takes sixteen times as long if time is linear, 256 times if it is quadratic.
test.each(Object.entries(HOSTILE))('time grows with the length of %s', (_name, piece) => {
  const short = piece.repeat(Math.ceil(4_000 / piece.length));
  cost(short);
  const ratio = cost(short.repeat(16)) / cost(short);
  expect(ratio).toBeLessThan(80);
});
