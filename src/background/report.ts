import { browser } from 'wxt/browser';
import type { TabReport, TabState } from '../messages/types.ts';
import { isListed, siteOf } from '../settings/site.ts';
import { readSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { contentTypeOf, summarizeTab } from './frames.ts';
import { hasHosts } from './permission.ts';

/**
 * What the extension does in a tab and what it found there.
 *
 * @param tabId the tab; one that is gone reports as a page where no extension may run
 * @param listed how many mentions of each frame are described, at most
 */
export async function reportTab(tabId: number, listed: number): Promise<TabReport> {
  const [tab, settings, granted] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    readSettings(),
    hasHosts(),
  ]);
  const site = siteOf(tab?.url);
  if (!site) return { state: granted ? 'not-allowed' : 'not-granted', site, frames: [] };
  const state = stateOf(site, settings);
  if (state !== 'on') return { state, site, frames: [] };
  const type = await contentTypeOf(tabId);
  if (isPdf(type, tab?.url)) return { state: 'pdf', site, frames: [] };
  if (type === undefined) return { state: 'not-allowed', site: undefined, frames: [] };
  return { state, site, frames: await summarizeTab(tabId, listed) };
}

/** Firefox lets no extension into its PDF viewer: there the address must tell. */
function isPdf(type: string | undefined, url = ''): boolean {
  return type === undefined ? /\.pdf$/i.test(new URL(url).pathname) : type === 'application/pdf';
}

function stateOf(site: string, settings: Settings): TabState {
  if (settings.paused) return 'paused';
  if (isListed(site, settings.off)) return 'off';
  return settings.scope === 'listed' && !isListed(site, settings.on) ? 'not-listed' : 'on';
}
