import type { Browser } from 'puppeteer-core';
import { settle, startCounting } from './metrics.ts';
import { traced, type TraceEvent } from './trace.ts';

/** When marks come up. */
export interface FirstMark {
  /** Milliseconds from the end of parsing to the first frame with a mark; `undefined` if there is none. */
  readonly sinceLoad: number | undefined;
  /** Milliseconds from the start of our annotator; `undefined` for others. */
  readonly sinceAnnotator: number | undefined;
}

/**
 * Loads a page and notes in which frame the first mark is there to be painted.
 *
 * @param browser with one extension
 * @param url a page with names
 */
export async function measureFirstMark(browser: Browser, url: string): Promise<FirstMark> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchMarks);
    const client = await startCounting(page);
    const events = await traced(page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await settle(client);
    });
    return firstMark(events);
  } finally {
    await page.close();
  }
}

function firstMark(events: readonly TraceEvent[]): FirstMark {
  const mark = events.find(({ name }) => name === 'first-mark')?.ts;
  const loaded = events.find(({ name }) => name === 'document-loaded')?.ts;
  const annotator = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('/annotator.js'),
  )?.ts;
  const since = (start: number | undefined): number | undefined =>
    mark === undefined || start === undefined ? undefined : (mark - start) / 1000;
  return { sinceLoad: since(loaded), sinceAnnotator: since(annotator) };
}

/** Runs in the page before anything else: looks in each frame, just before it is painted. */
function watchMarks(): void {
  document.addEventListener('DOMContentLoaded', () => performance.mark('document-loaded'));
  const look = (): void => {
    const isMarked =
      [...CSS.highlights.values()].some(({ size }) => size > 0) || document.querySelector('mark');
    if (isMarked) performance.mark('first-mark');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
