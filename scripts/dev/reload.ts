import type { Page } from 'puppeteer-core';
import type { Driver } from '../lib/driver/driver.ts';
import { newExtensionPage } from '../lib/driver/extension-page.ts';
import { say } from '../setup/say.mjs';

/**
 * Loads the extension anew in a running browser. The new one takes over the open tabs by itself; the extension's
 * own pages, which the browser closes, are opened again.
 *
 * @param driver the running browser
 * @param folder where the built extension stands, absolute
 */
export async function reloadExtension({ browser, base }: Driver, folder: string): Promise<void> {
  const open = await extensionPages(await browser.pages(), base);
  await browser.installExtension(folder);
  const left = await extensionPages(await browser.pages(), base);
  for (const address of open.filter((page) => !left.includes(page))) {
    await newExtensionPage(browser, address);
  }
  say('dev', 'loaded anew');
}

async function extensionPages(pages: readonly Page[], base: string): Promise<string[]> {
  // Firefox does not tell the addresses of an extension's pages from outside.
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return addresses.filter((address) => address.startsWith(base) && !address.endsWith('/scout.js'));
}
