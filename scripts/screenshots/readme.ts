import type { Page } from 'puppeteer-core';
import { waitForNoCard } from '../lib/driver/card.ts';
import { openTab, type Driver, type Tab } from '../lib/driver/driver.ts';
import { openPopup } from '../lib/driver/extension-page.ts';
import { waitFor } from '../lib/driver/wait.ts';
import { point } from './cards.ts';
import { urlOf } from './pages.ts';
import { hasSettled } from './settled.ts';

/**
 * Takes the pictures of the README: a card and the popup, light and dark.
 *
 * @param driver Chromium
 * @param folder where the pictures go, with a slash at its end
 */
export async function shootReadme(driver: Driver, folder: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const tab = await openTab(driver);
    await prepare(tab.page, scheme, 860, 780);
    await tab.page.goto(urlOf('english'));
    await point(driver, tab, { mark: 'Etorofu' });
    await tab.page.screenshot({ path: `${folder}card-${scheme}.png` });
    await tab.page.mouse.move(859, 779);
    await waitForNoCard(tab);
    await waitFor('the page to be read', () => hasSettled(driver, tab));
    await takePopup(driver, tab, scheme, `${folder}popup-${scheme}.png`);
    await tab.page.close();
  }
}

async function takePopup(driver: Driver, tab: Tab, scheme: string, file: string): Promise<void> {
  const { page } = await openPopup(driver, tab);
  await prepare(page, scheme, 380, 560);
  await page.bringToFront();
  await waitFor('the popup', () => page.$('main'));
  await page.screenshot({ path: file });
  await page.close();
}

async function prepare(page: Page, scheme: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}
