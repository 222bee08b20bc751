// A sentence longer than this on either side of a name is cut, so that hostile text costs no more.
const REACH = 300;

/** The bounds of the sentence around a stretch of folded text, as offsets into it. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  let [left, right] = [start, end];
  const [first, last] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  while (left > first && !isStop(text, left - 1, start, true)) left--;
  while (right < last && !isStop(text, right, last, false)) right++;
  return [left, right];
}

function isStop(text: string, at: number, before: number, isOpening: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x3f) return code === 0x3002 || code === 0xff01 || code === 0xff1f;
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f) return false;
  if (isOpening && code !== 0x2e) return true;
  return at + 1 < before && text.charCodeAt(at + 1) === 0x20;
}
