import type { Browser, Page } from 'puppeteer-core';
import { settle, startCounting } from './metrics.ts';

/** What happened on a page's main thread: an event of a trace, times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * Does something in a page while everything on its main thread is noted. Noting makes scripts slower that call
 * or are called very often, so no times are compared that were taken here.
 *
 * @param page not yet at the page to measure
 * @param act what to do
 * @returns the events of the main thread of the page, in order
 */
export async function traced(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: [...CATEGORIES, 'blink.user_timing'] });
  let bytes: Uint8Array | undefined;
  try {
    await act();
  } finally {
    bytes = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  return ofMainThread(traceEvents);
}

/**
 * Loads a page in a new tab while everything on its main thread is noted.
 *
 * @param browser with one extension or none
 * @param url the page
 */
export async function traceLoad(browser: Browser, url: string): Promise<TraceEvent[]> {
  const page = await browser.newPage();
  try {
    const client = await startCounting(page);
    return await traced(page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await settle(client);
    });
  } finally {
    await page.close();
  }
}

/** Of all threads in the trace, the one that parsed the page. */
function ofMainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const parsed = events.findLast(
    ({ name, args }) =>
      name === 'ParseHTML' && JSON.stringify(args).includes('"url":"http://127.0.0.1'),
  );
  if (!parsed) throw new Error('The trace tells of no page that was parsed.');
  return events
    .filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid)
    .toSorted((a, b) => a.ts - b.ts);
}
