import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';

/** One entry of a page's `CSS.highlights`. */
export interface PaintedHighlight {
  readonly name: string;
  /** The text under its ranges in the order of the page; ranges that touch each other make one text. */
  readonly texts: readonly string[];
}

/**
 * The registry of highlights as the page itself sees it.
 *
 * @param page whose document
 */
export async function highlights(page: Page): Promise<PaintedHighlight[]> {
  const registry = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      ranges: [...highlight].map((range) => {
        const before = document.createRange();
        before.setEnd(range.startContainer, range.startOffset);
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return { start: before.toString().length, text: live.toString() };
      }),
    })),
  );
  return registry.map(({ name, ranges }) => ({ name, texts: joined(ranges) }));
}

/** A name that stands in several text nodes is painted as several ranges. */
function joined(ranges: readonly { start: number; text: string }[]): string[] {
  const texts: string[] = [];
  let end = -1;
  for (const { start, text } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start === end) texts.push((texts.pop() ?? '') + text);
    else texts.push(text);
    end = start + text.length;
  }
  return texts;
}

/**
 * The texts that are marked in a page, sorted by code unit.
 *
 * @param page whose document
 */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await highlights(page)).flatMap(({ texts }) => texts).toSorted();
}

/**
 * Waits until just these texts are marked in a page.
 *
 * @param page whose document
 * @param texts in any order; each as often as it is marked
 */
export async function waitForMarks(page: Page, texts: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(texts.toSorted());
  let last = '';
  await waitFor(`the marks ${wanted}`, async () => {
    last = JSON.stringify(await markedTexts(page));
    return last === wanted;
  }).catch((error: unknown) => {
    throw new Error(`Marked are ${last}, not ${wanted}.`, { cause: error });
  });
}
