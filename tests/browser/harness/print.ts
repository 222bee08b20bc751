import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../scripts/lib/driver/driver.ts';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/**
 * Shows a page in its window as it would be printed.
 *
 * @param driver the running browser
 * @param page the page, which is in front
 */
export async function showAsPrinted({ name, browser }: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  if (name === 'chromium') await page.emulateMediaType('print');
  else
    await inFirefoxWindow(
      browser,
      "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'",
    );
  await waitFor('the look of paper', () => page.evaluate(() => matchMedia('print').matches));
}
