import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../setup/find-browser.mjs';

/** A running browser with the built extension in it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The extension's own address, with a slash at its end. */
  readonly base: string;
  /**
   * A tab with a document of the extension that runs no script of its own: from here the harness calls
   * the browser's extension API with the extension's own rights.
   */
  readonly control: Page;
}

/** A tab, as the harness (`page`) and the extension (`id`) name it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

/**
 * Opens a new tab in front.
 *
 * @param driver the running browser
 * @param url what to show in it; empty if left out
 */
export async function openTab(driver: Driver, url?: string): Promise<Tab> {
  const known = new Set(await tabIds(driver));
  const page = await driver.browser.newPage();
  const added = (await tabIds(driver)).filter((id) => !known.has(id));
  const [id] = added;
  if (id === undefined || added.length > 1) throw new Error('Two tabs were opened at once.');
  if (url) await page.goto(url);
  return { page, id };
}

function tabIds(driver: Driver): Promise<number[]> {
  return driver.control.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}
