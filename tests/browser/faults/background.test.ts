import { beforeAll, describe, expect } from 'vitest';
import type { SettingsReport } from '../../../src/messages/types.ts';
import {
  BROWSERS,
  hasOurScript,
  highlights,
  hover,
  markedTexts,
  openPopup,
  openTab,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
} from '../harness.ts';
import { MARKS, PAGE } from './page.ts';
import { type Control, takeControl } from './control.ts';
import { fault } from './fault.ts';
import { hamperStorage } from './hamper.ts';
import { expectNoSettingLost, readStorage } from './settings-lost.ts';

/** How often the background is stopped in a row, right after it has come up: the scout tells it three times. */
const STOPS = 2;

describe.each(BROWSERS)('a background that is stopped in %s', (name) => {
  const session = useBrowser(name);
  let browser: Control;

  beforeAll(async () => {
    session().sites.serve({ 'http://news.test/': PAGE, 'http://other.test/': PAGE });
    browser = await takeControl(session());
    await session().control.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'kept.test', on: false } }),
    );
  });

  fault(name, 'stopped before a page is opened', async () => {
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    const tab = await openTab(browser, 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    await tab.page.close();
  });

  fault(name, 'stopped again and again before the scout is answered', async () => {
    const tab = await openTab(browser);
    await browser.stopBackground();
    const loaded = tab.page.goto('http://news.test/');
    for (let stops = 0; stops < STOPS; stops += 1) {
      // It may have been quicker, and have nothing left to come up for.
      await waitFor(
        'the background, or its work',
        async () =>
          (await browser.isBackgroundRunning()) || (await markedTexts(tab.page)).length > 0,
      );
      await browser.stopBackground();
    }
    await loaded;
    await waitForMarks(tab.page, MARKS);
    await tab.page.close();
  });

  fault(name, 'stopped between marking and the first card', async () => {
    const tab = await openTab(browser, 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    await browser.stopBackground();
    await hover(tab.page, 'Shikotan');
    await waitForCard(browser, tab, 'Shikotan');
    await tab.page.close();
  });

  fault(name, 'stopped while the popup is open', async () => {
    const tab = await openTab(browser, 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    const popup = await openPopup(browser, tab);
    await popup.page.bringToFront();
    await waitFor('the switch', () => popup.page.$('[role="switch"][aria-checked="true"]'));
    await browser.stopBackground();
    await popup.page.click('[role="switch"]');
    await waitFor('the switch to turn', () =>
      popup.page.$('[role="switch"][aria-checked="false"]'),
    );
    expect(await highlights(tab.page)).toEqual([]);
    await popup.page.click('[role="switch"]');
    await waitFor('the switch to turn', () => popup.page.$('[role="switch"][aria-checked="true"]'));
    await tab.page.bringToFront();
    await waitForMarks(tab.page, MARKS);
    await popup.page.close();
    await tab.page.close();
  });

  fault(name, 'stopped in the middle of a change of settings', async () => {
    const tab = await openTab(browser, 'http://other.test/');
    await waitForMarks(tab.page, MARKS);
    const before = await readStorage(browser);
    await browser.control.evaluate(() => {
      const body = { site: 'other.test', on: false };
      // Its answer is lost with the background.
      chrome.runtime.sendMessage({ name: 'setSite', body }).catch(() => undefined);
    });
    await browser.stopBackground();
    // Whether the change was stored or not: the open page follows what is stored.
    await waitFor('the page to follow the stored settings', async () => {
      const marked = (await highlights(tab.page)).length > 0;
      return marked !== (await isOff()) && (await hasOurScript(browser, tab)) === marked;
    });
    await expectNoSettingLost(browser, before);
    await tab.page.close();
  });

  fault(name, 'a slow storage, and none that is synchronized', async () => {
    await tellBackground();
    await hamperStorage(browser, { delay: 700, failures: 0 });
    const tab = await openTab(browser, 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    await hover(tab.page, 'Shikotan');
    await waitForCard(browser, tab, 'Shikotan');
    await tab.page.close();
    await browser.stopBackground();
  });

  fault(name, 'a storage that fails again and again', async () => {
    await tellBackground();
    const before = await readStorage(browser);
    await hamperStorage(browser, { delay: 0, failures: 2 });
    const tab = await openTab(browser, 'http://news.test/');
    await waitForMarks(tab.page, MARKS);
    expect((await tellBackground()).settings.off).not.toContain('news.test');
    await expectNoSettingLost(browser, before);
    await tab.page.close();
    await browser.stopBackground();
  });

  const isOff = async (): Promise<boolean> =>
    (await tellBackground()).settings.off.includes('other.test');

  /** Asks for the settings, which wakes a background that is not running. */
  function tellBackground(): Promise<SettingsReport> {
    return browser.control.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'settingsReport', body: null }),
    );
  }
});
