import type { Mention } from '../mentions/types.ts';
import { type Block, type Part, partsBetween } from './block.ts';
import type { PageMention } from './types.ts';

/** A mention together with where it stands. */
export interface Mark extends PageMention {
  readonly block: Block;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** The text nodes that it covers, at least one. */
  readonly parts: readonly Part[];
  /** One range for each part, so that what stands between them stays unpainted. */
  readonly ranges: readonly StaticRange[];
}

/**
 * Makes the mark of a mention.
 *
 * @param numberOf gives its number in this frame, from how it reads
 * @param block the block that the mention was found in
 * @param mention the mention, with offsets into the block's text
 * @returns `undefined` if no text node is behind it
 */
export function createMark(
  numberOf: (surface: string) => number,
  block: Block,
  mention: Mention,
): Mark | undefined {
  const { start, end, place, nomenclature } = mention;
  const parts = partsBetween(block.parts, start, end);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const surface = asSeen(block.text.slice(start, end));
  const ranges = parts.map((part) => rangeOver(part, part));
  const range = (parts.length === 1 && ranges[0]) || rangeOver(first, last);
  const id = numberOf(surface);
  return { id, block, start, end, place, nomenclature, surface, parts, ranges, range };
}

/** Whether the text under a mark is still what it was when it was read. */
export function isTrue({ block, parts }: Mark): boolean {
  return parts.every(
    ({ node, start, end, at }) =>
      node.isConnected && node.data.slice(start, end) === block.text.slice(at, at + end - start),
  );
}

/**
 * A text as a reader sees it.
 *
 * @param text as it stands in text nodes
 * @returns the text with white space as one space, without soft hyphens and characters of no width
 */
export function asSeen(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
}

function rangeOver(first: Part, last: Part): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
