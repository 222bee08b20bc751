import { getuid } from 'node:process';
import { launch, type Browser } from 'puppeteer-core';
import { launchBrowser } from '../lib/driver/launch.ts';
import type { Driver } from '../lib/driver/driver.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import type { Contender } from './contenders.ts';

/** A running browser with one contender in it. */
export interface Stable {
  readonly contender: Contender;
  readonly browser: Browser;
  /** Reaches into the extension; only with our own. */
  readonly driver?: Driver;
}

/**
 * Starts a Chromium of its own for a contender, so that all can be measured in turn.
 *
 * @param contender whose extension is in it
 * @throws Error if there is no Chromium
 */
export async function startChromium(contender: Contender): Promise<Stable> {
  if (contender.id === 'ours') {
    const driver = await launchBrowser('chromium', { headless: true });
    return { contender, browser: driver.browser, driver };
  }
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No chromium here. `npm test` and `npm start` set it up.');
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
    pipe: true,
    enableExtensions: contender.folder ? [contender.folder] : true,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      // The sandbox of Chromium does not start for root.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return { contender, browser };
}
