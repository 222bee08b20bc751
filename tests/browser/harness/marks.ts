import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';

/** One entry of a page's `CSS.highlights`. */
export interface PaintedHighlight {
  readonly name: string;
  /** The text under each of its ranges, in the order of the set. */
  readonly texts: readonly string[];
}

/**
 * The registry of highlights as the page itself sees it.
 *
 * @param page whose document
 */
export function highlights(page: Page): Promise<PaintedHighlight[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      texts: [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    })),
  );
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
