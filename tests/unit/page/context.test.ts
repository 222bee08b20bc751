import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../src/page/context.ts';
import type { Mark } from '../../../src/page/mark.ts';

/** A mark on a text, as far as its context is told from it. */
function markOn(text: string, surface: string): Mark {
  const start = text.indexOf(surface);
  return { block: { text }, start, end: start + surface.length } as Mark;
}

describe('contextOf', () => {
  test('gives the sentence as a reader sees it', () => {
    const text = 'Japan objects. Russia  holds\n Eto\u00adro\u00adfu today. So it goes.';
    expect(contextOf(markOn(text, 'Eto\u00adro\u00adfu'), 'en')).toEqual({
      sentence: 'Russia holds Etorofu today.',
      before: 'Japan objects. Russia holds ',
      after: ' today. So it goes.',
    });
  });

  test('cuts on word boundaries, 40 code units on either side', () => {
    const { before, after } = contextOf(
      markOn(`${'alpha '.repeat(20)}Etorofu${' omega'.repeat(20)}`, 'Etorofu'),
      'en',
    );
    expect(before).toMatch(/^(?:alpha )+$/);
    expect(after).toMatch(/^(?: omega)+$/);
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(40);
  });

  test('cuts a sentence without an end around the mention', () => {
    const { sentence } = contextOf(
      markOn(`${'と'.repeat(900)}択捉島${'に'.repeat(900)}`, '択捉島'),
      'ja',
    );
    expect(sentence.length).toBeLessThanOrEqual(400);
    expect(sentence).toContain('択捉島');
  });

  test('survives a language that is none', () => {
    const { sentence } = contextOf(markOn('Etorofu is large.', 'Etorofu'), 'no such_language');
    expect(sentence).toBe('Etorofu is large.');
  });
});
