import type { Patterns } from './compile-patterns.ts';

// Longer stretches without white space are looked at only this far around a name, to stay linear.
const REACH = 100;

/** Whether the stretch of `text` lies in a URL, an address, a path, a handle or a piece of code or data. */
export function isInIdentifier(
  text: string,
  start: number,
  end: number,
  patterns: Patterns,
): boolean {
  const name = text.slice(start, end);
  const isPlain = patterns.plain.test(name);
  const before = text.slice(Math.max(0, start - REACH), start).replace(patterns.before, '');
  const after = text.slice(end, end + REACH).replace(patterns.after, '');
  if (!before && !after && !isPlain) return false;
  return (
    patterns.address.test(before) ||
    (isPlain &&
      (patterns.member.test(before) ||
        patterns.value.test(text.slice(end, end + 4)) ||
        patterns.command.test(text.slice(Math.max(0, start - 20), start)))) ||
    patterns.domain.test(after) ||
    patterns.token.test(before + name + after)
  );
}
