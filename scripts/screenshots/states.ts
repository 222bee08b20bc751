import type { Browser } from 'puppeteer-core';
import { UI_LANGUAGES } from '../../src/dataset/types.ts';
import { STATES } from '../../tests/gallery/states.ts';
import { isViewShown, stateUrl, type Gallery } from '../lib/gallery-server.ts';
import { waitFor } from '../lib/driver/wait.ts';

/**
 * Photographs every view in every state and language, without the extension around it.
 *
 * @param browser a running browser
 * @param gallery the gallery, being served
 * @param folder where the pictures go, with a slash at its end
 */
export async function shootStates(
  browser: Browser,
  gallery: Gallery,
  folder: string,
): Promise<void> {
  const page = await browser.newPage();
  for (const state of STATES) {
    for (const language of UI_LANGUAGES) {
      await page.setViewport({ width: state.width, height: state.height });
      await page.goto(stateUrl(gallery, state, language));
      await waitFor('the view', () => page.evaluate(isViewShown));
      const file = `${state.view}-${state.title}-${language}.png`.replaceAll(/[ ,’]+/g, '-');
      // Not `fullPage`: Chromium measures the page before it has been laid out for the last time.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width: state.width, height: Math.max(height, state.height) });
      await page.screenshot({ path: `${folder}${file}` });
    }
  }
  await page.close();
}
