import { openTab, type Driver } from '../lib/driver/driver.ts';
import { say } from '../setup/say.mjs';
import type { ServedPage } from './serve.ts';
import { visit } from './visit.ts';

/**
 * Opens pages in a browser window for the user, and waits until it is closed.
 *
 * @param driver the running browser
 * @param pages in order; the first is in front
 * @throws SetupError if a page cannot be had
 */
export async function showPages(driver: Driver, pages: readonly ServedPage[]): Promise<void> {
  const { browser } = driver;
  const surplus = await browser.pages();
  const tabs = [];
  for (const page of pages) {
    const tab = await openTab(driver);
    await visit(tab.page, page);
    tabs.push(tab);
  }
  await Promise.all(surplus.map((page) => page.close()));
  await tabs[0]?.page.bringToFront();
  say('browser', 'point at a marked name; close the browser or press Ctrl-C to end');
  await new Promise<void>((ended) => {
    browser.once('disconnected', () => ended());
    process.once('SIGINT', () => ended());
    process.once('SIGTERM', () => ended());
  });
}
