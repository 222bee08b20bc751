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
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(patterns.edge)
      .at(-1)
      ?.replace(patterns.entry, '') ?? '';
  const after = text.slice(end, end + REACH).split(patterns.edge, 1)[0] ?? '';
  if (!before && !after && !isPlain) return false;
  if (patterns.address.test(before)) return true;
  if (isPlain) {
    if (
      patterns.member.test(before) ||
      patterns.value.test(text.slice(end, end + 4)) ||
      patterns.command.test(text.slice(Math.max(0, start - 20), start))
    )
      return true;
  }
  return patterns.domain.test(after) || patterns.token.test(before + name + after);
}
