import { describe, expect, test } from 'vitest';
import { densePage, factbookPage, giantPage } from '../../../../scripts/bench/pages/made.ts';
import { realPages } from '../../../../scripts/bench/pages/real.ts';
import { storms } from '../../../../scripts/bench/pages/storms.ts';
import type { BenchPage } from '../../../../scripts/bench/pages/types.ts';
import { readNameFiles } from '../../../../scripts/names.ts';
import { compileNames } from '../../../../src/mentions/compile.ts';
import { createEvidence } from '../../../../src/mentions/evidence.ts';
import { createFinder } from '../../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));

describe.each([...realPages(), giantPage()].map((page) => [page.name, page] as const))(
  'the page %s',
  (_name, page) => {
    test('names none of the places', () => expect(mentionsIn(page)).toBe(0));

    test('has no script and asks for nothing', () => {
      expect(page.html).not.toMatch(/<(?:script|img|link|iframe|source|video)\b/i);
    });
  },
);

test('there are six real pages or more', () => expect(realPages().length).toBeGreaterThan(5));

test('the giant page has one and a half million characters of text', () => {
  expect(blocksOf(giantPage()).join('').length).toBeGreaterThan(1_500_000);
});

test('the dense page has four thousand mentions, the factbook a few', () => {
  expect(mentionsIn(densePage('dense', 4000))).toBeGreaterThan(4000);
  expect(mentionsIn(factbookPage())).toBeGreaterThan(5);
});

test('a storm without names ends without one, one with names does not', () => {
  const ends = storms().map(({ name, end }) => [name.includes('names'), mentionsIn(end) > 0]);
  expect(ends).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [true, true],
  ]);
});

function mentionsIn(page: BenchPage): number {
  const readings = blocksOf(page).map((text) => finder.read(text));
  const evidence = createEvidence({ title: /<title>(.*)<\/title>/.exec(page.html)?.[1] ?? '' });
  for (const reading of readings) evidence.add(reading);
  return readings.reduce((sum, reading) => sum + finder.decide(reading, evidence).length, 0);
}

function blocksOf({ html }: BenchPage): string[] {
  return html.slice(html.indexOf('<body>')).split(/<[^>]*>/);
}
