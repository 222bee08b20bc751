import { browser } from 'wxt/browser';

/** Opens the welcome page when the extension has been installed, and not when it has been updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
