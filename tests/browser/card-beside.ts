import { expect } from 'vitest';
import type { OpenCard, Tab } from './harness.ts';

/** How a card stands to its mark, in CSS pixels. */
interface Standing {
  /** Between the two; negative if the card covers the mark. */
  readonly gap: number;
  /** By how much the card reaches out of what can be seen; 0 if it does not. */
  readonly spill: number;
}

/**
 * Holds that a card is in sight, right beside its mark.
 *
 * @param tab the page
 * @param card its card
 * @param mark text of the mark, its first occurrence on the page
 */
export async function expectBeside(tab: Tab, card: OpenCard, mark: string): Promise<void> {
  const { gap, spill } = await standing(tab, card, mark);
  expect(spill).toBe(0);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThanOrEqual(12);
}

/**
 * Where a card stands.
 *
 * @param tab the page
 * @param card its card
 * @param mark text of the mark, its first occurrence on the page
 */
export async function standing(tab: Tab, { rect }: OpenCard, mark: string): Promise<Standing> {
  const { line, seen } = await tab.page.evaluate(look, mark);
  const { x, y } = rect;
  const [right, bottom] = [x + rect.width, y + rect.height];
  const gapX = Math.max(line.left - right, x - line.right);
  const gapY = Math.max(line.top - bottom, y - line.bottom);
  const spills = [seen.left - x, seen.top - y, right - seen.right, bottom - seen.bottom];
  return { gap: Math.max(gapX, gapY), spill: Math.max(0, ...spills) };
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: where a text stands, and what can be seen. */
function look(text: string): { line: Edges; seen: Edges } {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = 0, height = 0 } = visualViewport ?? {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(text);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const line = range.getBoundingClientRect().toJSON() as Edges;
    return { line, seen: { left, top, right: left + width, bottom: top + height } };
  }
  throw new Error(`No “${text}” on the page.`);
}
