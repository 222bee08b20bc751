import type { Page } from 'puppeteer-core';

/** A point in CSS pixels from the viewport's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a stretch of text into view and gives the middle of its first line.
 *
 * @param page where to look, light tree only
 * @param text as it stands in the page, also across elements
 * @param nth which of its occurrences, from 0
 * @throws Error if it is not there
 */
export async function pointOf(page: Page, text: string, nth = 0): Promise<Point> {
  const point = await page.evaluate(findText, text, nth);
  if (!point) throw new Error(`The page has no occurrence ${nth} of “${text}”.`);
  return point;
}

/**
 * Moves the pointer onto a stretch of text, as a hand would: from beside it, in steps.
 *
 * @param page the page in front
 * @param text as it stands in the page
 * @param nth which of its occurrences, from 0
 * @returns where the pointer rests
 */
export async function hover(page: Page, text: string, nth = 0): Promise<Point> {
  const { x, y } = await pointOf(page, text, nth);
  await page.mouse.move(x - 4, y - 2);
  await page.mouse.move(x, y, { steps: 3 });
  return { x, y };
}

/**
 * Moves the pointer to the viewport's lower right corner, away from text and card.
 *
 * @param page the page in front
 */
export async function moveAway(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  }));
  await page.mouse.move(width - 3, height - 3, { steps: 5 });
}

/** Runs in the page. */
function findText(text: string, nth: number): Point | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let whole = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: whole.length });
    whole += node.data;
  }
  let at = whole.indexOf(text);
  for (let skipped = 0; skipped < nth && at >= 0; skipped += 1) at = whole.indexOf(text, at + 1);
  const first = nodes.findLast(({ start }) => start <= at);
  const last = nodes.findLast(({ start }) => start < at + text.length);
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, at - first.start);
  range.setEnd(last.node, at + text.length - last.start);
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = range.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
