import type { TabReport } from '../../../src/messages/types.ts';
import type { Driver, Tab } from './driver.ts';

/**
 * What the extension reports of a tab, as the popup gets it.
 *
 * @param driver the running browser
 * @param tab the tab
 */
export function reportOf(driver: Driver, tab: Tab): Promise<TabReport> {
  return driver.control.evaluate(
    (tabId): Promise<TabReport> =>
      chrome.runtime.sendMessage({ name: 'tabReport', body: { tabId, listed: 500 } }),
    tab.id,
  );
}
