import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createEvidence } from '../../../src/mentions/evidence.ts';
import { explain } from '../../../src/mentions/explain.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));

const BLOCKS = [
  'The ferry to Etorofu leaves twice a week.',
  'Japan protested.  Kunashiri was closed to visitors.',
  'They spoke of the northern territories for an hour.',
  'Ghana had Northern Territories of its own.',
  'Nothing of interest here.',
  'The Northern Territories Day rally',
];

describe('evidence of a page', () => {
  test('does not depend on the order in which blocks come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS), (blocks) => {
        const [there, back] = [createEvidence(), createEvidence()];
        for (const block of blocks) there.add(finder.read(block));
        for (const block of blocks.toReversed()) back.add(finder.read(block));
        expect(there.digest).toBe(back.digest);
      }),
    );
  });

  test('is as if a block had never been there when it is taken out again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS), fc.constantFrom(...BLOCKS), (blocks, extra) => {
        const [evidence, plain] = [createEvidence(), createEvidence()];
        evidence.add(finder.read(extra));
        for (const block of blocks) {
          evidence.add(finder.read(block));
          plain.add(finder.read(block));
        }
        evidence.remove(finder.read(extra));
        expect(evidence.digest).toBe(plain.digest);
      }),
    );
  });

  test('equal digests give equal decisions', () => {
    const block = finder.read('They spoke of the northern territories for an hour.');
    const [few, many] = [createEvidence(), createEvidence()];
    for (let i = 0; i < 2; i++) few.add(finder.read(BLOCKS[0] ?? ''));
    for (let i = 0; i < 9; i++) many.add(finder.read(BLOCKS[0] ?? ''));
    expect(few.digest).toBe(many.digest);
    expect(finder.decide(block, few)).toEqual(finder.decide(block, many));
  });
});

describe('the same words', () => {
  const text = 'They spoke of the northern territories for an hour.';

  test('are left alone on a page that says nothing of the dispute', () => {
    expect(findMentions(finder, text)).toEqual([]);
  });

  test('are a mention on a page that names an island and Japan', () => {
    const evidence = createEvidence({ title: 'Etorofu and Kunashiri: what Japan claims' });
    const reading = finder.read(text);
    evidence.add(reading);
    evidence.add(finder.read('Etorofu is claimed by Japan.'));
    expect(finder.decide(reading, evidence)).toMatchObject([{ place: 'territory' }]);
  });

  test('are left alone where they are said of another country, whatever the page', () => {
    const evidence = createEvidence({ title: 'Japan' });
    const reading = finder.read("Canada's northern territories are cold.");
    evidence.add(reading);
    expect(finder.decide(reading, evidence)).toEqual([]);
  });
});

test('on a page on a ship its name alone is no island', () => {
  const text = 'Kunashiri was one of four. In Japan the class bears the names of islands.';
  expect(findMentions(finder, text)).toHaveLength(1);
  expect(findMentions(finder, text, { title: 'Japanese escort ship Kunashiri' })).toEqual([]);
});

test('what is no island in one sentence is none in the next', () => {
  const next = 'Shikotan knows the village well.';
  expect(findMentions(finder, `They sang to our cat. ${next}`)).toHaveLength(1);
  expect(findMentions(finder, `They sang ‘Shikotan’ to our cat. ${next}`)).toEqual([]);
});

test('a decision can be explained: its points add up to it', () => {
  const told = explain(
    finder,
    'Etorofu Island is claimed by Japan; the strait is not. Kunashir Strait.',
  );
  expect(told.map(({ surface, isMention }) => [surface, isMention])).toEqual([
    ['Etorofu Island', true],
    ['Kunashir', false],
  ]);
  for (const { weights, points } of told) {
    expect(weights.reduce((sum, weight) => sum + weight.points, 0)).toBeCloseTo(points);
  }
  expect(told[0]?.weights.map(({ evidence }) => evidence)).toEqual(
    expect.arrayContaining(['clear', 'generic', 'japan']),
  );
  expect(told[1]?.weights.map(({ evidence }) => evidence)).toEqual(['compound']);
});
