import { beforeAll, describe, expect } from 'vitest';
import {
  BROWSERS,
  collectErrors,
  highlights,
  openTab,
  reportOf,
  useBrowser,
  waitFor,
  waitForMarks,
} from '../harness.ts';
import { PLAIN } from '../pages.ts';
import { MARKS, PAGE } from './page.ts';
import { fault } from './fault.ts';

const AHEAD = `<!doctype html><title>Ahead</title><a href="/?ahead">On</a>
<script type="speculationrules">{"prerender": [{"urls": ["/?ahead"], "eagerness": "immediate"}]}</script>`;
const FRAMED = '<!doctype html><title>Frames</title><p>The ferry to Etorofu</p><main></main>';

describe.each(BROWSERS)('documents that go away in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() => {
    session().sites.serve({
      'http://news.test/': PAGE,
      'http://news.test/plain': PLAIN,
      'http://news.test/ahead': AHEAD,
      'http://frames.test/': FRAMED,
    });
  });

  fault(name, 'navigated away while our scripts were entering', async () => {
    const tab = await openTab(session());
    const errors = collectErrors(tab.page);
    for (let round = 0; round < 12; round += 1) {
      await tab.page.goto(`http://news.test/${round % 2 ? 'plain' : ''}?${round}`, {
        waitUntil: 'domcontentloaded',
      });
    }
    await tab.page.goto('http://news.test/');
    await waitForMarks(tab.page, MARKS);
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  fault(name, 'written anew by document.open', async () => {
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    const errors = collectErrors(tab.page);
    await tab.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>The ferry to Habomai</p>');
      document.close();
    });
    await waitForMarks(tab.page, ['Habomai']);
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  fault(name, 'frames taken out while they are read', async () => {
    const tab = await openTab(session(), 'http://frames.test/');
    await waitForMarks(tab.page, ['Etorofu']);
    const errors = collectErrors(tab.page);
    await tab.page.evaluate(async () => {
      for (let round = 0; round < 60; round += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = `<p>Kunashiri ${'and Shikotan '.repeat(500)}</p>`;
        document.querySelector('main')?.append(frame);
        await new Promise((next) => setTimeout(next, round % 30));
        if (round < 59) frame.remove();
      }
    });
    await waitFor('the last frame to be marked', async () => {
      const { frames } = await reportOf(session(), tab);
      return frames.length === 2 && frames[1]?.total === 501;
    });
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  fault(name, 'left and come back to, with the site switched off and on meanwhile', async () => {
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    const set = (on: boolean): Promise<unknown> =>
      session().control.evaluate(
        (wanted) =>
          chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'news.test', on: wanted } }),
        on,
      );
    await tab.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'kept', persisted));
    });
    await tab.page.goto('http://frames.test/');
    await waitForMarks(tab.page, ['Etorofu']);
    await set(false);
    // Not `goBack`: Firefox reports no navigation into its cache. And not at once, or Chromium may leave before it has answered.
    await tab.page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor('the page left before', () =>
      tab.page.evaluate(() => location.host === 'news.test'),
    );
    // Out of the back/forward cache, as it was.
    expect(await tab.page.evaluate(() => Reflect.get(globalThis, 'kept'))).toBe(true);
    await waitFor('the page without marks', async () => (await highlights(tab.page)).length === 0);
    await set(true);
    await waitForMarks(tab.page, MARKS);
    await tab.page.evaluate(() => void setTimeout(() => history.forward()));
    await waitForMarks(tab.page, ['Etorofu']);
    await tab.page.close();
  });

  // Firefox prerenders nothing.
  if (name === 'chromium') {
    fault(name, 'prerendered, and shown later', async () => {
      const tab = await openTab(session(), 'http://news.test/ahead');
      await waitFor('the page to be prerendered', () =>
        session().sites.requests.includes('GET http://news.test/?ahead'),
      );
      await tab.page.click('a');
      await waitForMarks(tab.page, MARKS);
      const [entry] = await tab.page.evaluate(() =>
        performance
          .getEntriesByType('navigation')
          .map((one) => Reflect.get(one, 'activationStart')),
      );
      expect(entry).toBeGreaterThan(0);
      await tab.page.close();
    });
  }

  fault(name, 'discarded and loaded again', async () => {
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    const total = await session().control.evaluate(
      async (id, wanted) => {
        const front = await chrome.tabs.create({ url: 'http://frames.test/' });
        const discarded = (await chrome.tabs.discard(id)) ?? { id };
        const tabId = discarded.id ?? id;
        await chrome.tabs.update(tabId, { active: true });
        for (;;) {
          const report = await chrome.runtime.sendMessage({
            name: 'tabReport',
            body: { tabId, listed: 500 },
          });
          if (report.frames[0]?.total === wanted) {
            await chrome.tabs.remove([tabId, front.id ?? tabId]);
            return report.frames[0].total;
          }
          await new Promise((next) => setTimeout(next, 100));
        }
      },
      tab.id,
      MARKS.length,
    );
    expect(total).toBe(MARKS.length);
  });
});
