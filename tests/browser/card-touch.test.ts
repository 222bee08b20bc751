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

describe.each(BROWSERS)('by touch, the card in %s', (name) => {
  const session = useBrowser(name);
  // Only Chromium can pretend to be a phone; Firefox is touched in a window as small, beside a scroll bar.
  const phone = name === 'chromium' ? { hasTouch: true, isMobile: true } : {};

  async function openOnPhone(): Promise<Tab> {
    session().sites.serve({ 'http://long.test/': LONG });
    const tab = await openTab(session());
    await tab.page.setViewport({ width: 390, height: 740, ...phone });
    await tab.page.goto('http://long.test/');
    await waitForMarks(tab.page, ['Etorofu', 'Kunashiri', 'Shikotan']);
    return tab;
  }

  async function expectSheet(tab: Tab): Promise<void> {
    const width = await tab.page.evaluate(() => document.documentElement.clientWidth);
    const card = await readCard(session(), tab);
    expect(card?.html).toContain('class="theme card sheet"');
    expect(card?.rect).toMatchObject({ x: 0, width });
    expect(Math.round((card?.rect.y ?? 0) + (card?.rect.height ?? 0))).toBe(740);
  }

  test('opens as a sheet at the bottom, stays one, and closes by a tap elsewhere', async () => {
    const tab = await openOnPhone();
    const { x, y } = await pointOf(tab.page, 'Etorofu');
    await tab.page.evaluate(() => addEventListener('click', () => (document.title = 'Clicked')));
    await tab.page.touchscreen.tap(x, y);
    await waitForCard(session(), tab, 'Iturup');
    await waitFor('the click that ends a tap', async () => (await tab.page.title()) === 'Clicked');
    await expectSheet(tab);
    await tab.page.evaluate(async () => {
      scrollBy(0, 20);
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    });
    await expectSheet(tab);
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

  // Firefox takes no pen from a driver, and a finger that a driver holds down never makes a long press.
  test.runIf(name === 'chromium')('opens for a mark in a link by a long press', async () => {
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
