// Longer stretches without white space are looked at only this far around a name, to stay linear.
const REACH = 100;

/** Whether the stretch of `text` lies in a URL, an address, a path, a handle or a piece of code or data. */
export function isInIdentifier(text: string, start: number, end: number): boolean {
  const before =
    /[^\s\u3000-\u9fff]*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^[^\s\u3000-\u9fff]*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  if (
    /:\/\/|^\W?www\.|[@=\\$]$|\w\.[a-z]{2,}\/|^[/~]|(?:^|\W)\/?[ur]\/$|@[\w.-]*$|[\p{L}\p{N}][._]$/iu.test(
      before,
    )
  )
    return true;
  const name = text.slice(start, end);
  if (name === name.toLowerCase() && /^[\x20-\x7f]+$/.test(name)) {
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
