import { asSeen, type Mark } from './mark.ts';
import type { MentionContext } from './types.ts';

/** UTF-16 code units before and behind a mention. */
const BESIDE = 40;
/** UTF-16 code units in a sentence, at most. */
const SENTENCE = 400;

/**
 * The text around a mark, as a reader sees it.
 *
 * @param mark the mark
 * @param language BCP 47 tag of the text; empty or ill-formed where the page does not tell
 */
export function contextOf({ block: { text }, start, end }: Mark, language: string): MentionContext {
  const before = asSeen(text.slice(Math.max(0, start - 2 * BESIDE), start));
  const after = asSeen(text.slice(end, end + 2 * BESIDE));
  return {
    sentence: asSeen(sentenceAround(text, start, end, language)).trim(),
    before: before.length <= BESIDE ? before.trimStart() : lastWords(before),
    after: after.length <= BESIDE ? after.trimEnd() : firstWords(after),
  };
}

function sentenceAround(text: string, start: number, end: number, language: string): string {
  // A line break in a page's source is no end of a sentence.
  const segments = sentenceSegmenter(language).segment(text.replace(/\s/g, ' '));
  const first = segments.containing(start)?.index ?? 0;
  const last = segments.containing(end - 1);
  const behind = last ? last.index + last.segment.length : text.length;
  const room = Math.max(0, SENTENCE - (end - start)) >> 1;
  if (behind - first <= SENTENCE) return text.slice(first, behind);
  const from = Math.max(first, start - room);
  const to = Math.min(behind, end + room);
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  // Cut between words, where there are spaces between words.
  return [
    from > first ? head.replace(/^\S*\s/, '') : head,
    text.slice(start, end),
    to < behind ? tail.replace(/\s\S*$/, '') : tail,
  ].join('');
}

function sentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** The end of a text on a word boundary; text without spaces is cut where it must. */
function lastWords(text: string): string {
  const tail = text.slice(-BESIDE);
  return tail.slice(tail.indexOf(' ') + 1).trimStart();
}

function firstWords(text: string): string {
  const head = text.slice(0, BESIDE);
  const space = head.lastIndexOf(' ');
  return (space > 0 ? head.slice(0, space) : head).trimEnd();
}
