import type { Browser } from 'puppeteer-core';
import type { Driver } from '../../../scripts/lib/driver/driver.ts';

/** What of a WebDriver BiDi connection is used here. */
interface Bidi {
  send(method: string, params: object): Promise<unknown>;
}

/**
 * Has the browser put what is saved into a folder, without asking.
 *
 * @param driver the running browser
 * @param folder absolute path
 */
export async function saveInto({ name, browser }: Driver, folder: string): Promise<void> {
  if (name === 'chromium') {
    const devTools = await browser.target().createCDPSession();
    const behavior = { behavior: 'allow', downloadPath: folder } as const;
    await devTools.send('Browser.setDownloadBehavior', behavior);
  } else {
    const { connection } = browser as Browser & { connection: Bidi };
    const downloadBehavior = { type: 'allowed', destinationFolder: folder };
    await connection.send('browser.setDownloadBehavior', { downloadBehavior });
  }
}
