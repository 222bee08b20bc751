// A sentence longer than this on either side of a name is cut, so that hostile text costs no more.
const REACH = 300;
const STOPS = ['. ', '! ', '? ', '。', '！', '？', '!', '?'];

/** The bounds of the sentence around a stretch of folded text, as offsets into it. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const opening = Math.max(...STOPS.map((stop) => head.lastIndexOf(stop)));
  const closing = /[.!?] |[。！？]/.exec(tail)?.index ?? tail.length;
  return [start - head.length + opening + 1, end + closing];
}
