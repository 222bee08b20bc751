import { browser } from 'wxt/browser';
import { patternsOf } from '../settings/site.ts';
import type { Settings } from '../settings/types.ts';

const SCOUT_ID = 'scout';

/**
 * Registers the scout for the sites that are on, so that the browser itself keeps every script of ours
 * out of the others. Not to be called again before it is done.
 *
 * @param settings the stored settings
 */
export async function registerScout(settings: Settings): Promise<void> {
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT_ID] });
  const matches =
    settings.scope === 'everywhere' ? ['<all_urls>'] : settings.on.flatMap(patternsOf);
  if (settings.paused || matches.length === 0) {
    if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCOUT_ID] });
    return;
  }
  const script = {
    id: SCOUT_ID,
    js: ['/scout.js'],
    matches,
    excludeMatches: settings.off.flatMap(patternsOf),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  };
  if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
