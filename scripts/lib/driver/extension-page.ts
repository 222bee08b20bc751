import type { Browser, Page } from 'puppeteer-core';
import { openTab, type Driver, type Tab } from './driver.ts';
import { waitFor } from './wait.ts';

/**
 * Opens a document of the extension in a new tab.
 *
 * @param driver the running browser
 * @param path relative to the extension, for example `options.html`
 */
export async function openExtensionPage(driver: Driver, path: string): Promise<Tab> {
  const tab = await openTab(driver);
  await goToExtension(tab.page, driver.base + path);
  return tab;
}

/**
 * Opens the popup for a tab: in a tab of its own, since no protocol reaches the real popup in both browsers.
 * The popup sees the given tab as the active one, as it does on the toolbar.
 *
 * @param driver the running browser
 * @param target the tab that the popup is about
 */
export async function openPopup(driver: Driver, target: Tab): Promise<Tab> {
  const popup = await openTab(driver);
  await target.page.bringToFront();
  await goToExtension(popup.page, `${driver.base}popup.html`);
  return popup;
}

/**
 * Opens a tab on a document of the extension by its address.
 *
 * @param browser the running browser
 * @param url absolute
 */
export async function newExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await goToExtension(page, url);
  return page;
}

async function goToExtension(page: Page, url: string): Promise<void> {
  // Firefox reports no navigation of an extension's documents, so nothing can be learnt from `goto`.
  page.goto(url, { timeout: 0, waitUntil: [] }).catch(() => undefined);
  await waitFor(`${url} to load`, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
  );
}
