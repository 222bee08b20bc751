import { type Block, partsBetween } from './block.ts';

/** UTF-16 code units in a block, at most: one that holds a whole book must not make one long task. */
const LONG = 4096;
/** Where to cut, best first: behind an empty line, a sentence, a word. */
const CUTS = [/\n\s*\n/g, /[.!?…]['"»”’)]*\s|[。！？]/g, /\s/g];

/**
 * Cuts a long block into shorter ones where a reader pauses. Where the cuts are depends on the text alone.
 *
 * @param block a block of any length
 * @returns blocks of at most 4096 UTF-16 code units that together make the whole
 */
export function* cutLong(block: Block): Generator<Block> {
  const { owner, text } = block;
  if (text.length <= LONG) return yield block;
  for (let from = 0; from < text.length;) {
    const to = from + lengthOfNext(text.slice(from, from + LONG + 1));
    const parts = partsBetween(block.parts, from, to).map((part) => ({
      ...part,
      at: part.at - from,
    }));
    if (parts.length > 0) yield { owner, text: text.slice(from, to), parts };
    from = to;
  }
}

function lengthOfNext(text: string): number {
  if (text.length <= LONG) return text.length;
  for (const pattern of CUTS) {
    let best = 0;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end <= LONG) best = end;
    }
    if (best > LONG / 4) return best;
  }
  return LONG;
}
