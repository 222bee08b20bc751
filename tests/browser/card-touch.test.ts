import { describe, expect, test } from 'vitest';
import { LONG } from './card-pages.ts';
import {
  BROWSERS,
  openTab,
  pointOf,
  readCard,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type Tab,
} from './harness.ts';

// Only Chromium can pretend to be a phone.
describe.runIf(BROWSERS.includes('chromium'))('by touch, the card', () => {
  const session = useBrowser('chromium');

  async function openOnPhone(): Promise<Tab> {
    session().sites.serve({ 'http://long.test/': LONG });
    const tab = await openTab(session());
    await tab.page.setViewport({ width: 390, height: 740, hasTouch: true, isMobile: true });
    await tab.page.goto('http://long.test/');
    await waitForMarks(tab.page, ['Etorofu', 'Kunashiri', 'Shikotan']);
    return tab;
  }

  test('opens as a sheet at the bottom, and closes by a tap elsewhere', async () => {
    const tab = await openOnPhone();
    const { x, y } = await pointOf(tab.page, 'Etorofu');
    await tab.page.touchscreen.tap(x, y);
    await waitForCard(session(), tab, 'Iturup');
    await waitFor('the sheet', async () => {
      const card = await readCard(session(), tab);
      return card && Math.round(card.rect.y + card.rect.height) === 740 && card.rect.width === 390;
    });
    await tab.page.touchscreen.tap(200, 30);
    await waitForNoCard(tab);
    await tab.page.close();
  });

  test('leaves a link to be followed', async () => {
    const tab = await openOnPhone();
    const { x, y } = await pointOf(tab.page, 'Shikotan');
    await tab.page.touchscreen.tap(x, y);
    await waitFor('the link', () => tab.page.evaluate(() => location.hash === '#end'));
    expect(await readCard(session(), tab)).toBeNull();
    await tab.page.close();
  });

  test('opens for a mark in a link by a long press', async () => {
    const tab = await openOnPhone();
    const { x, y } = await pointOf(tab.page, 'Shikotan');
    // No long press of a finger comes through; a pen's ends in the same event.
    const devTools = await tab.page.createCDPSession();
    await devTools.send('Input.dispatchMouseEvent', {
      type: 'mousePressed',
      button: 'right',
      pointerType: 'pen',
      x,
      y,
    });
    await waitForCard(session(), tab, 'Shikotan');
    expect(await tab.page.evaluate(() => location.hash)).toBe('');
    await tab.page.close();
  });
});
