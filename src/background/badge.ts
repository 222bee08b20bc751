import { browser } from 'wxt/browser';
import { readSettings } from '../settings/store.ts';
import { summarizeTab } from './frames.ts';

/** Four digits are all that fits on a toolbar button. */
const LARGEST = 999;

/**
 * Shows the number of mentions of a tab on its toolbar button, if the user wants it.
 *
 * @param tabId the tab
 */
export async function updateBadge(tabId: number): Promise<void> {
  const { badge } = await readSettings();
  const frames = badge ? await summarizeTab(tabId) : [];
  const total = frames.reduce((sum, frame) => sum + frame.total, 0);
  const text = total === 0 ? '' : total > LARGEST ? `${LARGEST}+` : String(total);
  // The tab may have gone meanwhile.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
