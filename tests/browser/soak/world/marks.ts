import { hostOf } from './trees.ts';

/**
 * Every mark that stands in the page, as text: the highlight it is in, where it begins and ends (the way from
 * the document down to the node, by numbers of children, and the UTF-16 offset in it), and what it covers. Sorted.
 */
export function marks(): string[] {
  return [...CSS.highlights]
    .flatMap(([name, highlight]) => [...highlight].map((range) => `${name} ${describe(range)}`))
    .toSorted();
}

function describe({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const start = `${pathOf(startContainer)}:${startOffset}`;
  const end = `${pathOf(endContainer)}:${endOffset}`;
  return `${start} – ${end} ${textBetween(startContainer, startOffset, endContainer, endOffset)}`;
}

function textBetween(start: Node, startOffset: number, end: Node, endOffset: number): string {
  try {
    const range = new Range();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    return JSON.stringify(range.toString());
  } catch {
    return 'beyond the end of its text';
  }
}

function pathOf(node: Node): string {
  const host = hostOf(node);
  if (host) return `${pathOf(host)}/root`;
  if (node === document) return '';
  const parent = node.parentNode;
  if (!parent) return 'detached';
  return `${pathOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`;
}
