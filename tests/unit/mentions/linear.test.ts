import { expect, test } from 'vitest';
// First, so that it counts what those behind it do.
import { countSteps } from './steps.ts';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));
// What is made once is not to be counted.
findMentions(finder, 'Off Kunashiri (国後島), Japan');

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

// Sixteen times the text takes sixteen times the steps if they are linear, 256 times if they are quadratic.
test.each(Object.entries(HOSTILE))('steps grow with the length of %s', async (_name, piece) => {
  const short = piece.repeat(Math.ceil(4_000 / piece.length));
  const one = await countSteps(() => findMentions(finder, short));
  const sixteen = await countSteps(() => findMentions(finder, short.repeat(16)));
  expect(one).toBeGreaterThan(short.length / 10);
  expect(sixteen / one).toBeLessThan(20);
});
