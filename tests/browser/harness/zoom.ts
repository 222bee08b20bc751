import type { Driver, Tab } from '../../../scripts/lib/driver/driver.ts';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Point } from './pointer.ts';

/**
 * Zooms a page as a browser's menu does, and with it all pages of its site.
 *
 * @param driver the running browser
 * @param tab the page
 * @param factor 1 for none
 */
export async function zoomPage(driver: Driver, tab: Tab, factor: number): Promise<void> {
  await driver.control.evaluate((id, zoom) => chrome.tabs.setZoom(id, zoom), tab.id, factor);
  await waitFor('the zoom', () =>
    tab.page.evaluate((zoom) => Math.abs(devicePixelRatio - zoom) < 0.01, factor),
  );
}

/**
 * Zooms into a page as two fingers do.
 *
 * @param driver the running browser
 * @param tab the page, in front and not zoomed
 * @param factor by how much; above 1
 * @param at the point between the fingers, which stays where it is
 */
export async function pinch(driver: Driver, tab: Tab, factor: number, at: Point): Promise<void> {
  const { page } = tab;
  if (driver.name === 'chromium') {
    const devTools = await page.createCDPSession();
    const [x, y] = [Math.round(at.x), Math.round(at.y)];
    await devTools.send('Input.synthesizePinchGesture', { x, y, scaleFactor: factor });
  } else {
    const [left, top] = [at.x, at.y].map((edge) => Math.round(edge - edge / factor));
    const work = `const {windowUtils: w}=content;w.setResolutionAndScaleTo(${factor});
      w.scrollToVisual(${left},${top},w.UPDATE_TYPE_MAIN_THREAD,w.SCROLL_MODE_INSTANT)`;
    const script = JSON.stringify(`data:,${encodeURIComponent(work)}`);
    await inFirefoxWindow(
      driver.browser,
      `gBrowser.selectedBrowser.messageManager.loadFrameScript(${script}, false)`,
    );
  }
  await waitFor('the zoom', () =>
    page.evaluate((wanted) => {
      const { scale = 1, offsetLeft = 0 } = visualViewport ?? {};
      return Math.abs(scale - wanted) < 0.1 && offsetLeft > 0;
    }, factor),
  );
}
