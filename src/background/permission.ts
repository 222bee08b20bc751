import { browser } from 'wxt/browser';

/** Whether the user has granted the extension access to all sites (Firefox lets them decline). */
export function hasHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}
