import { boxOf, holderOf, scrollElementBy, scrollIntoView } from './dom.ts';

/**
 * Brings a line of text into view: what it stands in first, also through the frames that hold this page; then, as that
 * may be longer than any of them, the line itself, in each box that scrolls it.
 *
 * @param element the element that the line stands in
 * @param line where the line is now, in client coordinates; `undefined` if it is not rendered
 */
export function scrollToLine(element: Element, line: () => DOMRect | undefined): void {
  const behavior = 'instant';
  scrollIntoView(element, { block: 'center', inline: 'nearest', behavior });
  for (let at: Node | null = element; at; at = holderOf(at)) {
    if (!(at instanceof Element)) continue;
    const isPage = at === document.scrollingElement;
    const box = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : boxOf(at);
    const { left, right, top, bottom } = line() ?? box;
    // One that does not scroll stays as it is.
    scrollElementBy(at, {
      left: wayOf(left, right, box.left, box.right),
      top: wayOf(top, bottom, box.top, box.bottom),
      behavior,
    });
  }
}

/** How far a box has to scroll for a stretch that is cut off to come into its middle. */
function wayOf(start: number, end: number, from: number, to: number): number {
  return start >= from && end <= to ? 0 : (start + end - from - to) / 2;
}
