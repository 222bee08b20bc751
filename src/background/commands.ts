import { browser } from 'wxt/browser';
import { isSiteOn, siteOf, withSite } from '../settings/site.ts';
import { applyChange } from './change.ts';
import { stepMention } from './walk.ts';

/** The manifest's commands, by the names that it gives them. */
const COMMANDS: Readonly<Record<string, (tabId: number, url?: string) => Promise<void>>> = {
  'next-mention': (tabId) => stepMention(tabId, 1),
  'previous-mention': (tabId) => stepMention(tabId, -1),
  'toggle-site': (_tabId, url) => toggleSite(url),
};

/** Does what the user's keys ask for, in the tab that they were pressed in. */
export function obeyCommands(): void {
  // Firefox on Android has no keys to press.
  browser.commands?.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await COMMANDS[name]?.(tab.id, tab.url);
  });
}

async function toggleSite(url: string | undefined): Promise<void> {
  const site = siteOf(url);
  if (!site) return;
  // A pause is for all sites: a key for one of them does not end it.
  await applyChange((settings) =>
    settings.paused ? settings : withSite(settings, site, !isSiteOn(settings, site)),
  );
}
