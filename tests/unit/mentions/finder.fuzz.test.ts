import { createRootSearch, createRootTest } from '../../../src/mentions/root-search.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';
import { fuzz } from '../../reliability/fuzz.ts';
import { nastyText, RUNAWAYS } from './nasty-text.ts';

const names = compileNames(readNameFiles());
const finder = createFinder(names);
/** The same finder without its first look. */
const thorough = createFinder({ ...names, roots: ['', ''] });
const rootEnds = createRootSearch(names.roots);
const holdsRoot = createRootTest(names.roots);
const hasRoot = (text: string): boolean => rootEnds(text).length > 0;
const page = fc.record({ title: nastyText, language: fc.constantFrom('en', 'ja', 'ru', '') });

describe('whatever the text', () => {
  test('mentions lie in it, in order, and do not overlap', () => {
    fuzz(
      'finder: offsets',
      fc.property(nastyText, page, (text, context) => {
        let end = 0;
        for (const mention of findMentions(finder, text, context)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a mention neither begins nor ends within a character', () => {
    fuzz(
      'finder: characters',
      fc.property(nastyText, (text) => {
        for (const { start, end } of findMentions(finder, text)) {
          for (const at of [start, end]) expect(isWithinCharacter(text, at)).toBe(false);
        }
      }),
    );
  });

  test('the first look, over roots, passes no text over in which something is found', () => {
    fuzz(
      'finder: roots',
      fc.property(nastyText, (text) => {
        if (thorough.read(text).candidates.length === 0) return;
        expect(hasRoot(text)).toBe(true);
        expect(holdsRoot(text)).toBe(true);
      }),
    );
  });

  test('the same text reads the same again', () => {
    fuzz(
      'finder: again',
      fc.property(nastyText, nastyText, (text, other) => {
        const first = findMentions(finder, text);
        findMentions(finder, other);
        expect(findMentions(finder, text)).toEqual(first);
      }),
    );
  });
});

// An expression that runs away would not come to its end within the time limit of a test.
test.each([
  'Kunas\u030cir',
  'Shi\u00adkotan',
  'Habo-\nmai',
  'КУНАШИР',
  '択\n捉',
  'Ｓｈｉｋｏｔａｎ',
])('the first look sees %j', (text) => expect(holdsRoot(text)).toBe(true));

test.each(['by sec\u00adtor of origin', 'grew to rough\u00adly 80%', 'the constructor(options)'])(
  'the first look passes over %j',
  (text) => expect(holdsRoot(text)).toBe(false),
);

describe('a million characters that lead nowhere are read to their end', () => {
  test.each(Object.entries(RUNAWAYS))('%s', (_name, make) => {
    const text = make(1e6);
    hasRoot(text);
    expect(findMentions(finder, text).every(({ end }) => end <= text.length)).toBe(true);
  });
});

function isWithinCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
