import { browser } from 'wxt/browser';
import { isSiteOn, siteOf } from '../settings/site.ts';
import { updateBadge } from './badge.ts';
import type { Settings } from '../settings/types.ts';
import { clearTab, configureTab, insertScout, refreshCards } from './frames.ts';

/**
 * Whether the extension works in a tab under these settings.
 *
 * @param url the tab's address, if the browser tells it
 * @param settings the stored settings
 */
export function isTabOn(url: string | undefined, settings: Settings): boolean {
  const site = siteOf(url);
  return site !== undefined && isSiteOn(settings, site);
}

/**
 * Brings every open tab in line with changed settings, without a reload.
 *
 * @param before settings that the tabs follow now; `undefined` if no script of ours can be in them
 * @param after settings to follow
 */
export async function updateTabs(before: Settings | undefined, after: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) => (id === undefined ? undefined : updateTab(id, url, before, after))),
  );
}

/**
 * Ends our scripts in every tab whose site is off, whatever is in it.
 *
 * @param settings the stored settings
 */
export async function clearOffTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) =>
      id === undefined || isTabOn(url, settings) ? undefined : leaveTab(id),
    ),
  );
}

async function leaveTab(tabId: number): Promise<void> {
  await clearTab(tabId);
  await updateBadge(tabId);
}

async function updateTab(
  tabId: number,
  url: string | undefined,
  before: Settings | undefined,
  after: Settings,
): Promise<void> {
  const wasOn = before !== undefined && isTabOn(url, before);
  const isOn = isTabOn(url, after);
  if (wasOn !== isOn) return isOn ? insertScout(tabId) : leaveTab(tabId);
  if (!isOn || !before) return;
  if (before.look !== after.look || before.density !== after.density) {
    await configureTab(tabId, { look: after.look, density: after.density });
  }
  if (before.language !== after.language) await refreshCards(tabId);
  if (before.badge !== after.badge) await updateBadge(tabId);
}
