import { browser } from 'wxt/browser';
import { readSettings } from '../settings/store.ts';
import { countTab } from './frames.ts';

/** Four digits are all that fits on a toolbar button. */
const LARGEST = 999;

/** Between two looks at a tab passes so many times the time that the last one took. */
const REST = 10;

/** Tabs whose badge is being updated; `true` if something has changed in them since. */
const underWay = new Map<number, boolean>();

/**
 * Shows the number of mentions of a tab on its toolbar button, if the user wants it. One look at a time for each tab,
 * however many of its frames have something to tell: each look asks all of them.
 *
 * @param tabId the tab
 */
export async function updateBadge(tabId: number): Promise<void> {
  const isUnderWay = underWay.has(tabId);
  underWay.set(tabId, true);
  if (isUnderWay) return;
  try {
    while (underWay.get(tabId)) {
      underWay.set(tabId, false);
      const start = performance.now();
      await showCount(tabId);
      const rest = REST * (performance.now() - start);
      if (underWay.get(tabId)) await new Promise((resolve) => setTimeout(resolve, rest));
    }
  } finally {
    underWay.delete(tabId);
  }
}

async function showCount(tabId: number): Promise<void> {
  const { badge } = await readSettings();
  const total = badge ? await countTab(tabId) : 0;
  const text = total === 0 ? '' : total > LARGEST ? `${LARGEST}+` : String(total);
  // The tab may have gone meanwhile.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}
