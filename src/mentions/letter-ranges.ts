/** First and last code unit of the blocks that hold the letters of the languages with a name file. */
const BLOCKS = [
  [0x41, 0x24f],
  [0x400, 0x4ff],
  [0x1e80, 0x1ef9],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
] as const;

/** A class of letters, or a part of a class, or what a backslash stands before. */
const PIECE = /\\p\{(L|Lu|Ll)\}|\\[^]|[[\]]/g;

const known = new Map<string, string>();

/**
 * The source of an expression with its letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`) written as ranges, those of the languages with a name file
 * alone: browsers put the hundreds of ranges of a property of Unicode together for each expression anew, which takes them longer than
 * to compile the rest of it.
 */
export function withLetterRanges(source: string): string {
  let isInClass = false;
  return source.replace(PIECE, (piece, property: string | undefined) => {
    if (piece === '[' || piece === ']') isInClass = piece === '[';
    if (!property) return piece;
    const ranges = known.get(piece) ?? rangesOf(new RegExp(piece, 'u'));
    known.set(piece, ranges);
    return isInClass ? ranges : `[${ranges}]`;
  });
}

function rangesOf(letter: RegExp): string {
  const codes = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  ).filter((code) => letter.test(String.fromCharCode(code)));
  const starts = codes.filter((code, i) => codes[i - 1] !== code - 1);
  const ends = codes.filter((code, i) => codes[i + 1] !== code + 1);
  return starts.map((start, i) => range(start, ends[i] ?? start)).join('');
}

function range(start: number, end: number): string {
  const [first, last] = [String.fromCharCode(start), String.fromCharCode(end)];
  if (start === end) return first;
  return end === start + 1 ? first + last : `${first}-${last}`;
}
