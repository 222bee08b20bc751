import { beforeAll, describe, expect } from 'vitest';
import {
  BROWSERS,
  collectErrors,
  highlights,
  hover,
  openPopup,
  openTab,
  reportOf,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type Tab,
} from '../harness.ts';
import { MARKS, PAGE } from './page.ts';
import { type Control, takeControl } from './control.ts';
import { fault } from './fault.ts';
import { expectNoSettingLost, readStorage } from './settings-lost.ts';

const URL = 'http://news.test/';

describe.each(BROWSERS)('an extension that comes and goes in %s', (name) => {
  const session = useBrowser(name);
  let browser: Control;
  let tab: Tab;
  let errors: readonly string[];
  let before: Record<string, unknown>;

  beforeAll(async () => {
    session().sites.serve({ [URL]: PAGE });
    browser = await takeControl(session());
    tab = await openTab(browser, URL);
    await waitForMarks(tab.page, MARKS);
    errors = collectErrors(tab.page);
    await session().control.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'kept.test', on: false } }),
    );
    before = await readStorage(browser);
  });

  /** A person moves the pointer, the page changes: by either an old script notices that it is alone. */
  async function stir(): Promise<void> {
    await tab.page.bringToFront();
    await hover(tab.page, 'Nobody');
    await tab.page.evaluate(() => document.body.append(document.createElement('hr')));
  }

  fault(name, 'reloaded, as by an update, with a card open', async () => {
    await hover(tab.page, 'Shikotan');
    await waitForCard(browser, tab, 'Shikotan');
    await browser.reload();
    await browser.reconnect();
    await stir();
    await waitForNoCard(tab);
    await waitForMarks(tab.page, MARKS);
    await waitFor('one annotator, with what is marked', async () => {
      const { frames } = await reportOf(browser, tab);
      return frames.length === 1 && frames[0]?.total === MARKS.length;
    });
    await hover(tab.page, 'Iturup');
    await waitForCard(browser, tab, 'Iturup');
    await hover(tab.page, 'Nobody');
    await waitForNoCard(tab);
    expect(errors).toEqual([]);
    await expectNoSettingLost(browser, before);
  });

  fault(name, 'disabled with a card open', async () => {
    await hover(tab.page, 'Shikotan');
    await waitForCard(browser, tab, 'Shikotan');
    await browser.setEnabled(false);
    await stir();
    // Firefox ends our scripts without a word: what they have shown stays until the page is loaded anew.
    if (name === 'chromium') {
      await waitForNoCard(tab);
      await waitFor('the marks to go', async () => {
        await stir();
        return (await highlights(tab.page)).length === 0;
      });
    }
    expect(errors).toEqual([]);
  });

  fault(name, 'enabled again with the page still open', async () => {
    await browser.setEnabled(true);
    await browser.reconnect();
    await tab.page.bringToFront();
    await waitForMarks(tab.page, MARKS);
    await hover(tab.page, 'Shikotan');
    await waitForCard(browser, tab, 'Shikotan');
    expect(errors).toEqual([]);
    await expectNoSettingLost(browser, before);
  });

  fault(name, 'right to the sites taken back, and given again', async () => {
    await browser.setHosts(false);
    await waitFor('the report to say so', async () => {
      return (await reportOf(browser, tab)).state === 'not-granted';
    });
    const later = await openTab(browser, URL);
    expect(await highlights(later.page)).toEqual([]);
    const popup = await openPopup(browser, later);
    await waitFor('the popup to say so', () => popup.page.$('.notice .button.main'));
    expect(await popup.page.$eval('.notice h2', (heading) => heading.textContent)).toBe(
      'Access to pages has not been granted',
    );
    await browser.setHosts(true);
    await later.page.bringToFront();
    await waitFor('the mentions in the popup', () => popup.page.$('.mentions li'));
    await popup.page.close();
    await later.page.bringToFront();
    await waitForMarks(later.page, MARKS);
    await later.page.close();
  });
});
