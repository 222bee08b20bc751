import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** Counters of a page's renderer. */
export interface Counters {
  /** CPU milliseconds of the main thread in scripts, those of the page's own and of extensions. */
  readonly script: number;
  /** How often styles were worked out, and layout. */
  readonly recalcs: number;
  readonly layouts: number;
  /** Bytes on the heap of JavaScript, all worlds together. */
  readonly heap: number;
}

/** How often a counter must stay as it is before work counts as done, and milliseconds between two looks. */
const SAME = 5;
const PAUSE = 100;
/** Milliseconds after which a page that never rests is taken as it is. */
const PATIENCE = 30_000;

/**
 * Counts in CPU time of the thread, so that other processes on the machine do not show.
 *
 * @param page not yet at the page to measure
 */
export async function startCounting(page: Page): Promise<CDPSession> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

/** @param client as {@link startCounting} gave it */
export async function counters(client: CDPSession): Promise<Counters> {
  const { metrics } = await client.send('Performance.getMetrics');
  const value = new Map(metrics.map((metric) => [metric.name, metric.value]));
  const get = (name: string): number => value.get(name) ?? 0;
  return {
    script: get('ScriptDuration') * 1000,
    recalcs: get('RecalcStyleCount'),
    layouts: get('LayoutCount'),
    heap: get('JSHeapUsedSize'),
  };
}

/**
 * Waits until no script has run for half a second.
 *
 * @param client as {@link startCounting} gave it
 * @param least milliseconds that must pass in any case
 */
export async function settle(client: CDPSession, least = 0): Promise<Counters> {
  const start = performance.now();
  let last = await counters(client);
  for (let same = 0; same < SAME || performance.now() - start < least;) {
    await sleep(PAUSE);
    const next = await counters(client);
    same = next.script === last.script ? same + 1 : 0;
    last = next;
    if (performance.now() - start > PATIENCE) break;
  }
  return last;
}

/**
 * What is on the heap once everything that can go has gone.
 *
 * @returns bytes
 */
export async function heapAfterCollection(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return (await counters(client)).heap;
}
