import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../reliability/record.ts';
import {
  BROWSERS,
  collectErrors,
  hasOurScript,
  highlights,
  openTab,
  reportOf,
  useBrowser,
  waitFor,
  type Tab,
} from '../harness.ts';
import { HOSTILE, hostilePages } from './pages.ts';
import { feelPulse, longestBlock } from './pulse.ts';

interface Case {
  readonly page: string;
  /** How many mentions the page has. */
  readonly total: number;
  /** Whether that is more than are marked. */
  readonly limited?: boolean;
  /** Set for a page that never comes to rest, so that there is no end of reading to wait for. */
  readonly restless?: boolean;
}

const CASES: readonly Case[] = [
  { page: 'clears-highlights', total: 3 },
  { page: 'removes-host', total: 1 },
  { page: 'patches-globals', total: 2 },
  { page: 'clobbers-names', total: 4 },
  { page: 'synthetic-events', total: 1 },
  { page: 'mutation-flood', total: 1, restless: true },
];

/** Pages that take a browser long by themselves; only `npm run reliability` opens them. */
const HEAVY: readonly Case[] = [
  { page: 'runaway-names', total: 1 },
  { page: 'nested-shadows', total: 3301 },
  { page: 'long-text', total: 2 },
  { page: 'many-mentions', total: 100_000, limited: true },
  { page: 'one-block', total: 100_000, limited: true },
  { page: 'many-frames', total: 501 },
  { page: 'deep-tree', total: 1 },
];

describe.each(BROWSERS)('pages that are large or mean harm in %s', (name) => {
  const session = useBrowser(name);

  const switchSite = (on: boolean): Promise<unknown> =>
    session().control.evaluate(
      (wanted) =>
        chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'hostile.test', on: wanted } }),
      on,
    );

  const countIn = async (tab: Tab): Promise<number> => {
    const counts = await session().control.evaluate(
      (tabId) =>
        chrome.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: () => globalThis.fourIslands?.annotator?.count() ?? 0,
        }),
      tab.id,
    );
    return counts.reduce((sum, { result }) => sum + (result ?? 0), 0);
  };

  beforeAll(async () => {
    session().sites.serve(hostilePages());
    await switchSite(false);
  });

  test.each(process.env['RELIABILITY_LOG'] ? [...CASES, ...HEAVY] : CASES)(
    '$page',
    { timeout: 600_000 },
    async ({ page, total, limited, restless }) => {
      const tab = await openTab(session());
      await feelPulse(tab.page);
      await tab.page.goto(`${HOSTILE}${page}.html`, { timeout: 120_000 });
      const errors = collectErrors(tab.page);
      const load = await longestBlock(tab.page);
      expect(await highlights(tab.page)).toEqual([]);
      const off = await longestBlock(tab.page);
      await switchSite(true);
      await rarely(async () => (await countIn(tab)) >= total);
      const on = await longestBlock(tab.page);
      const { frames } = await rarely(async () => {
        const report = await reportOf(session(), tab);
        return (restless || !report.frames.some((one) => one.reading)) && report;
      });
      const isLimited = frames.some((frame) => frame.limited);
      const found = frames.reduce((sum, frame) => sum + frame.total, 0);
      record({
        kind: 'hostile',
        what: page,
        browser: name,
        block: { load, off, on },
        total: found,
        limited: isLimited,
      });
      if (!restless) expect(isLimited).toBe(limited ?? false);
      await switchSite(false);
      await waitFor('nothing of ours', async () => !(await hasOurScript(session(), tab)));
      if (page !== 'patches-globals') expect(await highlights(tab.page)).toEqual([]);
      expect(errors).toEqual([]);
      await tab.page.close();
    },
  );
});

/** Waits for something that costs the page something of its own to look at: the more, the rarer are the looks. */
async function rarely<T>(look: () => Promise<T | false>): Promise<T> {
  for (;;) {
    const start = performance.now();
    const seen = await look();
    if (seen) return seen;
    await sleep(20 * (performance.now() - start));
  }
}
