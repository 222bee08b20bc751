import { env } from 'node:process';
import type { CDPSession } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../reliability/record.ts';
import {
  BROWSERS,
  inIsolatedWorld,
  openTab,
  useBrowser,
  waitFor,
  waitForMarks,
  type Tab,
} from '../harness.ts';
import { MARKS, PAGE } from './page.ts';

const URL = 'http://news.test/';
const isForTables = env['RELIABILITY_LOG'] !== undefined;
/** How often each thing is done. */
const TIMES = isForTables ? 200 : 10;
/** Enough for caches and compiled code to be there when the first count is made. */
const WARM_UP = 10;
/** Bytes by which a heap may differ between two counts of the same page; a single annotator holds half as many. */
const HEAP_NOISE = 400_000;
/** Milliseconds until what was given up has gone: its last timer runs for 16 seconds. */
const PATIENCE = 40_000;

const METRICS = {
  documents: 'Documents',
  nodes: 'Nodes',
  listeners: 'JSEventListeners',
  heap: 'JSHeapUsedSize',
} as const;
type Counts = Record<keyof typeof METRICS, number>;

// Firefox tells nobody of its heap, nodes and listeners.
describe.runIf(BROWSERS.includes('chromium'))('what is left behind in chromium', () => {
  const session = useBrowser('chromium');
  let tab: Tab;
  let devtools: CDPSession;

  beforeAll(async () => {
    session().sites.serve({ [URL]: PAGE });
    tab = await openTab(session(), URL);
    await waitForMarks(tab.page, MARKS);
    devtools = await tab.page.createCDPSession();
    await devtools.send('Performance.enable');
  });

  async function count(): Promise<Counts> {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return mapped((key) => metrics.find(({ name }) => name === METRICS[key])?.value ?? NaN);
  }

  /** A test that does something again and again, and compares what is there before and after. */
  function leavesNothing(what: string, work: (times: number) => Promise<void>): void {
    test(`${what}: leave nothing`, { timeout: 300_000 }, async () => {
      await work(WARM_UP);
      await waitForMarks(tab.page, MARKS);
      const before = await count();
      let after = before;
      await work(TIMES);
      await waitForMarks(tab.page, MARKS);
      const excess = async (): Promise<Counts> => {
        after = await count();
        const noise = (key: keyof Counts): number => (key === 'heap' ? HEAP_NOISE : 0);
        return mapped((key) => Math.max(0, after[key] - before[key] - noise(key)));
      };
      await expect.poll(excess, { timeout: PATIENCE, interval: 500 }).toEqual(mapped(() => 0));
      const counts = mapped((key) => [before[key], after[key]] as const);
      record({ kind: 'leak', what, browser: 'chromium', times: TIMES, counts });
    });
  }

  leavesNothing('cards opened and closed', async (times) => {
    await inIsolatedWorld(
      session(),
      tab,
      async (wanted) => {
        for (let i = 0; i < wanted; i += 1) {
          globalThis.fourIslands?.annotator?.step(1, true);
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          globalThis.fourIslands?.annotator?.closeCard();
          await new Promise(requestAnimationFrame);
        }
      },
      [times],
    );
  });

  leavesNothing('navigations within one page', async (times) => {
    await tab.page.evaluate(async (wanted) => {
      const original = document.body.innerHTML;
      for (let i = 0; i < wanted; i += 1) {
        history.replaceState(null, '', `/article/${i}`);
        document.body.innerHTML = `<p>Article ${i} tells of Habomai and of Etorofu.</p>`;
        await new Promise((next) => setTimeout(next, i % 40));
      }
      document.body.innerHTML = original;
      history.replaceState(null, '', '/');
    }, times);
  });

  leavesNothing('frames added and taken out', async (times) => {
    for (let i = 0; i < times; i += 1) {
      await tab.page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>Kunashiri and Shikotan</p>';
        document.body.append(frame);
      });
      await waitFor('the frame to be marked', () =>
        tab.page.evaluate(() => (frames[0] as typeof globalThis | undefined)?.CSS.highlights.size),
      );
      await tab.page.evaluate(() => document.querySelector('iframe')?.remove());
    }
  });

  leavesNothing('navigations from page to page', async (times) => {
    for (let i = 0; i < times; i += 1) {
      await tab.page.goto(`${URL}?${i}`);
      await waitForMarks(tab.page, MARKS);
    }
  });

  // What has left is gone when its last timer has run out: too long to wait for in every test run.
  if (!isForTables) return;
  leavesNothing('site switched off and on', async (times) => {
    await session().control.evaluate(async (wanted) => {
      for (let i = 0; i < 2 * wanted; i += 1) {
        const body = { site: 'news.test', on: i % 2 === 1 };
        await chrome.runtime.sendMessage({ name: 'setSite', body });
      }
    }, times);
  });
});

function mapped<T>(of: (key: keyof Counts) => T): Record<keyof Counts, T> {
  return {
    documents: of('documents'),
    nodes: of('nodes'),
    listeners: of('listeners'),
    heap: of('heap'),
  };
}
