/** `npm run screenshots`: takes the pictures of the README from the built extension in Chromium. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openTab, type Driver, type Tab } from './lib/driver/driver.ts';
import { openPopup } from './lib/driver/extension-page.ts';
import { launchBrowser } from './lib/driver/launch.ts';
import { revealFirst } from './lib/driver/reveal.ts';
import { PROJECT } from './setup/project.mjs';
import { readPages } from './start/pages.ts';
import { servePages } from './start/serve.ts';
import { settledReport, visit } from './start/visit.ts';

const FOLDER = `${PROJECT}docs/images`;

mkdirSync(FOLDER, { recursive: true });
const { pages, stop } = await servePages(readPages([]));
const driver = await launchBrowser('chromium', { headless: true });
try {
  for (const scheme of ['light', 'dark'] as const) {
    const tab = await openTab(driver);
    await prepare(tab.page, scheme, 860, 560);
    for (const page of pages) await visit(tab.page, page);
    await takeCard(driver, tab, `${FOLDER}/card-${scheme}.png`);
    await takePopup(driver, tab, scheme, `${FOLDER}/popup-${scheme}.png`);
  }
} finally {
  await driver.browser.close();
  stop();
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
