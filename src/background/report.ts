import { browser } from 'wxt/browser';
import type { TabReport, TabState } from '../messages/types.ts';
import { isListed, siteOf } from '../settings/site.ts';
import { readSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { isEnterable, summarizeTab } from './frames.ts';
import { hasHosts } from './permission.ts';

/**
 * What the extension does in a tab and what it found there.
 *
 * @param tabId the tab; one that is gone reports as a page where no extension may run
 */
export async function reportTab(tabId: number): Promise<TabReport> {
  const [tab, settings, granted] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    readSettings(),
    hasHosts(),
  ]);
  const site = siteOf(tab?.url);
  if (!site) return { state: granted ? 'not-allowed' : 'not-granted', site, frames: [] };
  const state = stateOf(site, settings);
  if (state !== 'on') return { state, site, frames: [] };
  if (!(await isEnterable(tabId))) return { state: 'not-allowed', site: undefined, frames: [] };
  return { state, site, frames: await summarizeTab(tabId) };
}

function stateOf(site: string, settings: Settings): TabState {
  if (settings.paused) return 'paused';
  if (isListed(site, settings.off)) return 'off';
  return settings.scope === 'listed' && !isListed(site, settings.on) ? 'not-listed' : 'on';
}
