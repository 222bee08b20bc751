import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openTab, type Driver, type Tab } from '../lib/driver/driver.ts';
import { openExtensionPage, openPopup } from '../lib/driver/extension-page.ts';
import { waitFor } from '../lib/driver/wait.ts';
import { PROJECT } from '../setup/project.mjs';
import { UI_LANGUAGES, type UiLanguage } from '../../src/dataset/types.ts';
import { point } from './cards.ts';
import { urlOf } from './pages.ts';
import { hasSettled } from './settled.ts';

/** What Chrome Web Store asks for, in CSS pixels that are pixels of the picture. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** The page that is shown to readers of each language, and the mark that is pointed at. */
const SCENES: Readonly<Record<UiLanguage, { page: string; mark: string }>> = {
  en: { page: 'english', mark: 'Kunashiri' },
  ja: { page: 'japanese-lines', mark: '国後島' },
  ru: { page: 'russian', mark: 'Итуруп' },
};

/**
 * Takes the pictures for the stores: a card, the popup over a page and the dossier in each language, and the tile.
 *
 * @param driver Chromium
 * @param folder where the pictures go, with a slash at its end
 */
export async function shootStore(driver: Driver, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of UI_LANGUAGES) {
    await speak(driver, language);
    const { page: name, mark } = SCENES[language];
    const tab = await openTab(driver);
    await tab.page.setViewport(PICTURE);
    await tab.page.goto(urlOf(name));
    await point(driver, tab, { mark });
    await tab.page.screenshot({ path: `${folder}${language}-1-card.png` });
    await shootPopup(driver, tab, `${folder}${language}-2-popup.png`);
    await shootDossier(driver, `${folder}${language}-3-dossier.png`);
    await tab.page.close();
  }
  await speak(driver, 'auto');
  await shootTile(driver, `${folder}tile.png`);
}

async function speak(driver: Driver, language: UiLanguage | 'auto'): Promise<void> {
  await driver.control.evaluate((message) => chrome.runtime.sendMessage(message), {
    name: 'changeSettings',
    body: { language },
  });
}

/** The popup lies over the page's corner, where the browser opens it. */
async function shootPopup(driver: Driver, tab: Tab, file: string): Promise<void> {
  await tab.page.mouse.move(PICTURE.width - 1, PICTURE.height - 1);
  await waitFor('the card to go', () =>
    tab.page.evaluate(() => !document.querySelector('[popover]')),
  );
  await waitFor('the page to be read', () => hasSettled(driver, tab));
  const behind = await tab.page.screenshot({ encoding: 'base64' });
  const popup = await openPopup(driver, tab);
  await popup.page.setViewport({ width: 380, height: 600 });
  await popup.page.bringToFront();
  await waitFor('the popup', () => popup.page.$('main'));
  const front = await popup.page.screenshot({ encoding: 'base64' });
  await popup.page.close();
  await shootHtml(
    driver,
    `<body style="margin:0;background:url(data:image/png;base64,${behind})"><img
      style="position:absolute;inset:12px 24px auto auto;border-radius:10px;box-shadow:0 8px 40px #0006"
      src="data:image/png;base64,${front}">`,
    PICTURE,
    file,
  );
}

async function shootDossier(driver: Driver, file: string): Promise<void> {
  const { page } = await openExtensionPage(driver, 'dossier.html');
  await page.setViewport(PICTURE);
  await waitFor('the map', () => page.$('main svg'));
  // As a reader zooms out to have the map on the screen with its controls.
  await page.evaluate(() => (document.body.style.zoom = '0.9'));
  await page.$eval('#section-map', (section) => section.scrollIntoView());
  await page.screenshot({ path: file });
  await page.close();
}

async function shootTile(driver: Driver, file: string): Promise<void> {
  const icon = readFileSync(`${PROJECT}assets/icon.svg`, 'base64');
  await shootHtml(
    driver,
    `<body style="margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:10px;
      background:#33257a;color:#fff;font:600 36px system-ui,sans-serif"><img width="132" height="132"
      src="data:image/svg+xml;base64,${icon}">Four Islands`,
    TILE,
    file,
  );
}

async function shootHtml(
  driver: Driver,
  html: string,
  size: { readonly width: number; readonly height: number },
  file: string,
): Promise<void> {
  const page: Page = await driver.browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><html>${html}`);
  await page.screenshot({ path: file });
  await page.close();
}
