import type { Page } from 'puppeteer-core';
import { newExtensionPage } from '../../../scripts/lib/driver/extension-page.ts';
import { waitFor, type Session } from '../harness.ts';
import { chromiumPowers } from './chromium.ts';
import { firefoxPowers } from './firefox.ts';

/** What only the browser itself can do to an extension. */
export interface Powers {
  /** Stops the background, as the browser does when it has nothing to do. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Loads the extension anew, as an update does. Closes every page of it. */
  reload(): Promise<void>;
  setEnabled(enabled: boolean): Promise<void>;
  /** Gives the extension the right to all sites, or takes it back. */
  setHosts(granted: boolean): Promise<void>;
}

/** A session whose extension can be stopped, reloaded and switched off. */
export interface Control extends Session, Powers {
  /** Opens the page from which the harness speaks to the extension again, once the extension runs again. */
  reconnect(): Promise<void>;
}

/**
 * Takes control of the extension in a running browser.
 *
 * @param session the running browser
 */
export async function takeControl(session: Session): Promise<Control> {
  const powers = await (session.name === 'chromium' ? chromiumPowers : firefoxPowers)(session);
  let control: Page = session.control;
  return {
    ...session,
    ...powers,
    get control() {
      return control;
    },
    async reconnect() {
      const before = control;
      control = await newExtensionPage(session.browser, `${session.base}scout.js`);
      if (!before.isClosed()) await before.close();
      await waitFor('the extension to run again', () =>
        control.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
      );
    },
  };
}
