// Longer stretches without white space are looked at only this far around a name, to stay linear.
const REACH = 100;

/** Whether the stretch of `text` lies in a URL, an address, a path, a handle or a piece of code or data. */
export function isInIdentifier(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const isPlain = name === name.toLowerCase() && /^[\x20-\x7f]+$/.test(name);
  const before = text.slice(edge(text, start, -1), start);
  const after = text.slice(end, edge(text, end, 1));
  if (!before && !after && !isPlain) return false;
  if (
    /:\/\/|^\W?www\.|[@=\\$]$|\w\.[a-z]{2,}\/|^[/~]|(?:^|\W)\/?[ur]\/$|@[\w.-]*$|[\p{L}\p{N}][._]$/iu.test(
      before,
    )
  )
    return true;
  if (isPlain) {
    if (/[\w/:#]-?$/.test(before) && /[-/:]$/.test(before)) return true;
    if (
      /^[-/:]\w/.test(after) ||
      /(?:^|\s)--?\w+[ =]$/.test(text.slice(Math.max(0, start - 20), start))
    )
      return true;
  }
  if (/^(?:=|\(\)|[\w-]*@|[\w/-]*\.[a-z]{2,7}(?:$|[^\p{L}]))/u.test(after)) return true;
  return (
    /^[\w+/=-]{40,}$/.test(before + text.slice(start, end) + after) &&
    /[+/=\d]/.test(before + after)
  );
}

const EDGE = /[\s\u3000-\u9fff]/;

/** How far the stretch without white space or Han characters goes on from `at` on. */
function edge(text: string, at: number, step: 1 | -1): number {
  const next = step < 0 ? -1 : 0;
  let i = at;
  while (Math.abs(i - at) < REACH && i + next >= 0 && i + next < text.length) {
    if (EDGE.test(text.charAt(i + next))) break;
    i += step;
  }
  return i;
}
