/**
 * `npm run screenshots`: takes the pictures of the README and for the stores from the built extension in Chromium, and, to be looked
 * at, pictures of cards on pages and of every view in every state, in both browsers.
 */
import { mkdirSync } from 'node:fs';
import { startSites } from '../tests/browser/harness/sites.ts';
import type { Driver } from './lib/driver/driver.ts';
import { launchBrowser } from './lib/driver/launch.ts';
import { startGallery } from './lib/gallery-server.ts';
import { shootCards } from './screenshots/cards.ts';
import { PAGES } from './screenshots/pages.ts';
import { shootReadme } from './screenshots/readme.ts';
import { shootStates } from './screenshots/states.ts';
import { shootStore } from './screenshots/store.ts';
import { PROJECT } from './setup/project.mjs';

const README = `${PROJECT}docs/images/`;
const STORE = `${PROJECT}store/images/`;
const ALL = `${PROJECT}.output/screenshots/`;

const sites = await startSites();
sites.serve(PAGES);
const gallery = await startGallery();
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = `${ALL}${name}/`;
    for (const each of [README, STORE, folder]) mkdirSync(each, { recursive: true });
    const driver = await launchBrowser(name, { headless: true, proxy: sites.proxy });
    if (name === 'chromium') {
      await shootReadme(driver, README);
      await shootStore(driver, STORE);
    }
    await shootCards(driver, folder);
    await leaveGalleryAlone(driver);
    await shootStates(driver.browser, gallery, folder);
    await driver.browser.close();
    console.log(folder);
  }
} finally {
  await gallery.close();
  await sites.close();
}

/** The views are shown as pages here: nothing in them is to be marked. */
async function leaveGalleryAlone({ control }: Driver): Promise<void> {
  await control.evaluate((message) => chrome.runtime.sendMessage(message), {
    name: 'setSite',
    body: { site: new URL(gallery.url).hostname, on: false },
  });
}
