import type { Browser } from 'puppeteer-core';
import { counters, settle, startCounting } from './metrics.ts';

/** What following a pointer costs. */
export interface PointerCost {
  /** CPU milliseconds of the main thread in scripts, for each frame in which the pointer moved. */
  readonly perFrame: number;
  /** How many names are marked on the page. */
  readonly marks: number;
}

/**
 * Moves the pointer over a page of text, a frame for each move.
 *
 * @param browser with our extension, or none
 * @param url a page without scripts
 * @param moves how many
 */
export async function measurePointer(
  browser: Browser,
  url: string,
  moves: number,
): Promise<PointerCost> {
  const page = await browser.newPage();
  try {
    const client = await startCounting(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(client, 2000);
    const marks = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    // The first look makes the index.
    await page.mouse.move(100, 100);
    const before = await settle(client);
    for (let at = 0; at < moves; at += 1) {
      await page.mouse.move(60 + ((at * 37) % 880), 20 + ((at * 23) % 740));
    }
    const after = await counters(client);
    return { perFrame: (after.script - before.script) / moves, marks };
  } finally {
    await page.close();
  }
}
