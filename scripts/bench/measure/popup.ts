import { openTab, type Driver } from '../../lib/driver/driver.ts';
import { waitFor } from '../../lib/driver/wait.ts';
import { settledReport } from '../../start/visit.ts';

/** How long the popup takes to open. */
export interface PopupTime {
  /** Milliseconds from the start of its document to the list of mentions. */
  readonly listed: number;
  /** Mentions on the page that it is about. */
  readonly mentions: number;
}

/**
 * Opens the popup for a page, in a tab of its own.
 *
 * @param driver the browser with our extension
 * @param url a page with names
 */
export async function measurePopup(driver: Driver, url: string): Promise<PopupTime> {
  const tab = await openTab(driver, url);
  const { frames } = await settledReport(driver, tab);
  const popup = await openTab(driver);
  try {
    await popup.page.evaluateOnNewDocument(watchForList);
    await tab.page.bringToFront();
    await popup.page.goto(`${driver.base}popup.html`);
    const listed = await waitFor('the list of mentions', () =>
      popup.page.evaluate(() => (globalThis as unknown as { listed?: number }).listed),
    );
    return { listed, mentions: frames.reduce((sum, { total }) => sum + total, 0) };
  } finally {
    await popup.page.close();
    await tab.page.close();
  }
}

/** Runs in the popup before anything else. A tab that is not in front has no frames. */
function watchForList(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.mentions li')) return;
    observer.disconnect();
    Object.assign(globalThis, { listed: performance.now() });
  });
  observer.observe(document, { subtree: true, childList: true });
}
