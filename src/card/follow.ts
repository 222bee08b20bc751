import type { Page, PageMention } from '../page/types.ts';
import { view } from './view.ts';

/**
 * Watches where a mention stands, once before every paint while a card is open: scrolling of any box, zooming,
 * transitions and changed layout all end in other rectangles, and no set of events tells of all of them.
 *
 * @param page the page
 * @param mention the mention to follow
 * @param moved called with the mention's client rectangles at the beginning and whenever they change
 * @param gone called once when it has none any more
 * @returns ends the watch
 */
export function follow(
  page: Pick<Page, 'rects'>,
  mention: PageMention,
  moved: (rects: readonly DOMRect[]) => void,
  gone: () => void,
): () => void {
  let known = '';
  let frame = 0;
  const look = (): void => {
    const rects = page.rects(mention);
    if (rects.length === 0) return gone();
    const now = signature(rects);
    if (now !== known) moved(rects);
    known = now;
    frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

function signature(rects: readonly DOMRect[]): string {
  const lines = rects.flatMap(({ x, y, width, height }) => [x, y, width, height]);
  return [...lines, ...Object.values(view())].join();
}
