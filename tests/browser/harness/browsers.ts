import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../../scripts/lib/driver/driver.ts';
import { launchBrowser } from '../../../scripts/lib/driver/launch.ts';
import type { BrowserName } from '../../../scripts/setup/find-browser.mjs';
import { startSites, type Sites } from './sites.ts';

const wanted = process.env['TEST_BROWSER'];

/** The browsers to test in: both, or the one that the environment variable `TEST_BROWSER` names. */
export const BROWSERS: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => !wanted || name === wanted,
);

/** A browser with the extension and the web sites that it sees. */
export interface Session extends Driver {
  readonly sites: Sites;
}

/**
 * Runs a browser with the built extension for the tests of a `describe` block.
 *
 * @param name which browser
 * @returns gives the session, from within a test or a hook
 */
export function useBrowser(name: BrowserName): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    const sites = await startSites();
    const driver = await launchBrowser(name, { headless: true, proxy: sites.proxy });
    session = { ...driver, sites };
  });
  afterAll(async () => {
    await session?.browser.close();
    await session?.sites.close();
  });
  return () => {
    if (!session) throw new Error('The browser runs within tests and hooks only.');
    return session;
  };
}
