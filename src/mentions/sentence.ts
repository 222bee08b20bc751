// A sentence longer than this on either side of a name is cut, so that hostile text costs no more.
const REACH = 300;

/** The bounds of the sentence around a stretch of folded text, as offsets into it. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  let [left, right] = [start, end];
  const [first, last] = [Math.max(0, start - REACH), Math.min(text.length, end + REACH)];
  while (left > first && !isStop(text, left - 1, start)) left--;
  while (right < last && !isStop(text, right, last)) right++;
  return [left, right];
}

function isStop(text: string, at: number, before: number): boolean {
  const code = text.charCodeAt(at);
  // Behind a single letter it shortens a word: о. Кунашир, S. Kurils.
  if (code === 0x2e)
    return at + 1 < before && text.charCodeAt(at + 1) === 0x20 && text[at - 2] !== ' ';
  return code === 0x21 || code === 0x3f || code === 0x3002;
}
