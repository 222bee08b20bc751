/** A stretch of one text node, as a piece of a block. */
export interface Part {
  readonly node: Text;
  /** UTF-16 offset of its first code unit in the node. */
  readonly start: number;
  /** UTF-16 offset behind its last code unit in the node. */
  readonly end: number;
  /** UTF-16 offset of its first code unit in the block's text. */
  readonly at: number;
}

/** A block of text as a reader takes it: text nodes joined until the next line or box. */
export interface Block {
  /** The element that the text is laid out by, or the root of a tree. */
  readonly owner: Node;
  /** The text; offsets of mentions are UTF-16 offsets into it. */
  readonly text: string;
  /** What the text is made of, in document order. */
  readonly parts: readonly Part[];
  /** Set when a mark in it was erased, so that it is marked anew even if it reads as before by then. */
  isTorn?: boolean;
}

/**
 * Finds the text nodes behind a stretch of a block's text.
 *
 * @param parts the block's parts
 * @param from UTF-16 offset in the block's text of the first code unit
 * @param to UTF-16 offset behind the last one
 * @returns a part for each text node, in document order
 */
export function partsBetween(parts: readonly Part[], from: number, to: number): Part[] {
  const found: Part[] = [];
  for (let i = lastUpTo(parts, from); i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.at >= to) break;
    const { node, at } = part;
    const first = Math.max(at, from);
    const start = part.start + first - at;
    const end = Math.min(part.end, part.start + to - at);
    if (start < end) found.push({ node, start, end, at: first });
  }
  return found;
}

/** Index of the last part that begins at or before an offset; 0 if none does. */
function lastUpTo(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
