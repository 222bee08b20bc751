import type { Page } from 'puppeteer-core';
import { waitForCard, waitForStillCard } from '../lib/driver/card.ts';
import { openTab, type Driver, type Tab } from '../lib/driver/driver.ts';
import { waitFor } from '../lib/driver/wait.ts';
import type { UiLanguage } from '../../src/dataset/types.ts';
import { urlOf } from './pages.ts';

/** One picture of a card on a page. */
interface Shot {
  readonly file: string;
  /** Name of the page. */
  readonly page: string;
  /** Text of the mark. */
  readonly mark: string;
  readonly language?: UiLanguage;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly forced?: boolean;
  readonly touch?: boolean;
}

const FIVE = ['Etorofu', 'Kunashiri', 'Shikotan', 'Habomai islets', 'Northern Territories'];

const SHOTS: readonly Shot[] = [
  ...FIVE.flatMap((mark) =>
    (['light', 'dark'] as const).map((scheme) => ({
      file: `card-${mark.toLowerCase().replace(' ', '-')}-${scheme}`,
      page: 'english',
      mark,
      scheme,
    })),
  ),
  { file: 'card-forced-colors', page: 'english', mark: 'Shikotan', forced: true },
  { file: 'card-narrow', page: 'english', mark: 'Kunashiri', width: 320 },
  { file: 'card-sheet', page: 'english', mark: 'Kunashiri', width: 390, touch: true },
  { file: 'card-vertical', page: 'japanese', mark: '択捉島', language: 'ja' },
  { file: 'card-russian', page: 'russian', mark: 'Итуруп', language: 'ru' },
  { file: 'card-right-to-left', page: 'right-to-left', mark: 'Iturup' },
  { file: 'card-over-dialog', page: 'dialog', mark: 'Kunashiri' },
];

/**
 * Photographs cards on pages.
 *
 * @param driver a running browser
 * @param folder where the pictures go, with a slash at its end
 */
export async function shootCards(driver: Driver, folder: string): Promise<void> {
  for (const shot of SHOTS) {
    // Only Chromium can pretend: to be dark, to have forced colours or a touch screen.
    const pretends = shot.scheme === 'dark' || shot.forced || shot.touch;
    if (driver.name !== 'chromium' && pretends) continue;
    const { language = 'en' } = shot;
    await driver.control.evaluate((message) => chrome.runtime.sendMessage(message), {
      name: 'changeSettings',
      body: { language },
    });
    const tab = await openTab(driver);
    await prepare(driver, tab.page, shot);
    await tab.page.goto(urlOf(shot.page));
    await point(driver, tab, shot);
    await tab.page.screenshot({ path: `${folder}${shot.file}.png` });
    await tab.page.close();
  }
}

async function prepare(driver: Driver, page: Page, shot: Shot): Promise<void> {
  const { width = 900, scheme = 'light', forced = false, touch = false } = shot;
  await page.setViewport({ width, height: 780, ...(touch && { hasTouch: true, isMobile: true }) });
  if (driver.name !== 'chromium') return;
  if (!forced) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/**
 * Opens the card of a mark by pointing at it, or by a tap.
 *
 * @param driver the running browser
 * @param tab the page
 * @param shot text of the mark, and whether there is a touch screen
 */
export async function point(
  driver: Driver,
  tab: Tab,
  { mark, touch = false }: Pick<Shot, 'mark' | 'touch'>,
): Promise<void> {
  const { x, y } = await waitFor(`the mark ${mark}`, () => tab.page.evaluate(placeOf, mark));
  if (touch) {
    await tab.page.touchscreen.tap(x, y);
  } else {
    await tab.page.mouse.move(x - 3, y);
    await tab.page.mouse.move(x, y, { steps: 3 });
  }
  await waitForCard(driver, tab);
  await waitForStillCard(driver, tab);
}

/** Runs in the page: the middle of the first line of a painted mark. */
function placeOf(text: string): { x: number; y: number } | undefined {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [line] = live.getClientRects();
      if (line && live.toString().includes(text)) {
        return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
  }
  return undefined;
}
