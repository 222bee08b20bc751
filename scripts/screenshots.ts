/**
 * `npm run screenshots`: takes the pictures of the README and for the stores from the built extension in Chromium, and, to be looked
 * at, pictures of cards on pages and of every view in every state, in both browsers.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openTab, type Driver, type Tab } from './lib/driver/driver.ts';
import { openPopup } from './lib/driver/extension-page.ts';
import { launchBrowser } from './lib/driver/launch.ts';
import { revealFirst } from './lib/driver/reveal.ts';
import { startGallery } from './lib/gallery-server.ts';
import { shootCards } from './screenshots/cards.ts';
import { PAGES } from './screenshots/pages.ts';
import { shootStates } from './screenshots/states.ts';
import { shootStore } from './screenshots/store.ts';
import { PROJECT } from './setup/project.mjs';
import { readPages } from './start/pages.ts';
import { servePages } from './start/serve.ts';
import { settledReport, visit } from './start/visit.ts';

const README = `${PROJECT}docs/images/`;
const STORE = `${PROJECT}store/images/`;
const ALL = `${PROJECT}.output/screenshots/`;

const demo = await servePages(readPages([]));
const own = await servePages(PAGES);
const gallery = await startGallery();
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = `${ALL}${name}/`;
    for (const each of [README, folder]) mkdirSync(each, { recursive: true });
    const driver = await launchBrowser(name, { headless: true });
    if (name === 'chromium') {
      await shootReadme(driver);
      await shootStore(driver, own.pages, STORE);
    }
    await shootCards(driver, own.pages, folder);
    await shootStates(driver.browser, gallery, folder);
    await driver.browser.close();
    console.log(folder);
  }
} finally {
  await gallery.close();
  own.stop();
  demo.stop();
}

async function shootReadme(driver: Driver): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const tab = await openTab(driver);
    await prepare(tab.page, scheme, 860, 560);
    for (const page of demo.pages) await visit(tab.page, page);
    await takeCard(driver, tab, `${README}card-${scheme}.png`);
    await takePopup(driver, tab, scheme, `${README}popup-${scheme}.png`);
  }
}

async function takeCard(running: Driver, tab: Tab, file: string): Promise<void> {
  const { frames } = await settledReport(running, tab);
  await revealFirst(running, tab, frames);
  await tab.page.screenshot({ path: file });
}

async function takePopup(running: Driver, tab: Tab, scheme: string, file: string): Promise<void> {
  const { page } = await openPopup(running, tab);
  await prepare(page, scheme, 380, 560);
  await page.bringToFront();
  await page.screenshot({ path: file });
  await page.close();
}

async function prepare(page: Page, scheme: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}
