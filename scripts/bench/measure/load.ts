import type { Browser } from 'puppeteer-core';
import { counters, heapAfterCollection, settle, startCounting } from './metrics.ts';

/** What one load of a page took. */
export interface Load {
  /** CPU milliseconds of the main thread in scripts. */
  readonly script: number;
  readonly recalcs: number;
  readonly layouts: number;
  /** Bytes after a collection of garbage. */
  readonly heap: number;
  /** Nodes in the document. */
  readonly nodes: number;
  /** Sum of the scores of all layout shifts. */
  readonly shift: number;
  /** Stretches of text that are marked, by elements or by highlights. */
  readonly marks: number;
}

/** Milliseconds behind a page's load that are looked at in any case: more is done a second after. */
const LEAST = 1300;

/**
 * Loads a page in a new tab, as when a link is opened in one, and waits until all is quiet.
 *
 * @param browser with one extension or none
 * @param url the page, without scripts of its own
 */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    const client = await startCounting(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(client, LEAST);
    const { script, recalcs, layouts } = await counters(client);
    const heap = await heapAfterCollection(client);
    return { script, recalcs, layouts, heap, ...(await page.evaluate(look)) };
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
function look(): Promise<{ nodes: number; shift: number; marks: number }> {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 1;
  while (walker.nextNode()) nodes += 1;
  const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const marks = ranges + document.querySelectorAll('mark').length;
  return new Promise((done) => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done({ nodes, shift, marks }), 50);
  });
}
