import type { Browser, Page } from 'puppeteer-core';
import type { Storm } from '../pages/storms.ts';
import { counters, settle, startCounting } from './metrics.ts';

/** What a storm cost. */
export interface StormCost {
  /** CPU milliseconds of the main thread in scripts, from the first step until all is quiet. */
  readonly script: number;
  /** The texts under marks that stand in the document at the end, sorted. */
  readonly marks: readonly string[];
}

/** Milliseconds that are waited in any case behind a page's load, and behind a storm: much may be put off by it. */
const LEAST = 1300;
const LEAST_AFTER = 4000;

/**
 * Lets a storm pass over a page. Its steps are made from outside, so that no script of the page's own is counted.
 *
 * @param browser with one extension or none
 * @param url a page without scripts
 * @param storm what happens
 */
export async function measureStorm(
  browser: Browser,
  url: string,
  { steps, paragraphs, step }: Storm,
): Promise<StormCost> {
  const page = await browser.newPage();
  try {
    const client = await startCounting(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(client, LEAST);
    await page.evaluate((all) => Object.assign(globalThis, { paragraphs: all }).length, paragraphs);
    const before = await counters(client);
    for (let at = 0; at < steps; at += 1) {
      const expression = `(${step.toString()})(globalThis.paragraphs, ${at})`;
      await client.send('Runtime.evaluate', { expression });
    }
    const after = await settle(client, LEAST_AFTER);
    return { script: after.script - before.script, marks: await markedTexts(page) };
  } finally {
    await page.close();
  }
}

function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const texts = ranges
      .filter((range) => range.startContainer.isConnected)
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    const marks = Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent);
    return [...texts, ...marks].toSorted();
  });
}
