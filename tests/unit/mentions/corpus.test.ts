import { expect, test } from 'vitest';
import { readCorpus } from '../../../scripts/eval/corpus.ts';
import { compare, score } from '../../../scripts/eval/score.ts';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));

const scoreOf = (part: 'tuning' | 'held-out'): ReturnType<typeof score> =>
  score(
    readCorpus(part).map((labelled) =>
      compare(
        labelled,
        findMentions(finder, labelled.text, labelled.title ? { title: labelled.title } : {}),
      ),
    ),
  );

test('the corpus is as large as its README says, and two in five texts of it are traps', () => {
  const [tuning, heldOut] = [scoreOf('tuning'), scoreOf('held-out')];
  const texts = tuning.texts + heldOut.texts;
  expect(texts).toBeGreaterThan(800);
  expect((tuning.traps + heldOut.traps) / texts).toBeGreaterThan(0.4);
});

test('the scores do not fall behind those that have been reached', () => {
  const [tuning, heldOut] = [scoreOf('tuning'), scoreOf('held-out')];
  expect(tuning.f1).toBeGreaterThan(0.98);
  expect(tuning.trapsMarked / tuning.traps).toBeLessThan(0.02);
  expect(heldOut.f1).toBeGreaterThan(0.965);
});
