import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectBeside } from './card-beside.ts';
import { INERT, LONG } from './card-pages.ts';
import {
  BROWSERS,
  clickInCard,
  hover,
  inCard,
  moveAway,
  openTab,
  pressCommand,
  readCard,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type Tab,
} from './harness.ts';

describe.each(BROWSERS)('the card in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;

  beforeAll(async () => {
    session().sites.serve({ 'http://long.test/': LONG, 'http://inert.test/': INERT });
    tab = await openTab(session());
  });

  beforeEach(async () => {
    await tab.page.bringToFront();
    await tab.page.goto('http://long.test/');
    await waitForMarks(tab.page, ['Etorofu', 'Kunashiri', 'Shikotan']);
    await tab.page.mouse.move(0, 0);
  });

  const hosts = (): Promise<number> =>
    tab.page.evaluate(() => document.documentElement.children.length - 2);

  test('passes over a mark that the pointer does not rest on, and is one at most', async () => {
    await hover(tab.page, 'Etorofu');
    await hover(tab.page, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    expect(await hosts()).toBe(1);
  });

  test('can be entered over the gap, stays there, and goes when it is left', async () => {
    await hover(tab.page, 'Etorofu');
    const { rect } = await waitForCard(session(), tab, 'Iturup');
    await tab.page.mouse.move(rect.x + 60, rect.y + 40, { steps: 12 });
    await tab.page.mouse.move(rect.x + 80, rect.y + 80, { steps: 12 });
    expect((await readCard(session(), tab))?.text).toContain('Iturup');
    await moveAway(tab.page);
    await waitForNoCard(tab);
  });

  test('closes by Escape, which the page does not hear of', async () => {
    await tab.page.evaluate(() =>
      document.addEventListener('keydown', ({ key }) => (document.title = key), true),
    );
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.page.title()).toBe('Islands');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.title()).toBe('Escape');
  });

  test('stays when it is pinned, and closes by a click elsewhere', async () => {
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await clickInCard(session(), tab, 'button[aria-label="Keep open"]');
    await waitFor('the pinned card', async () =>
      (await readCard(session(), tab))?.html.includes('aria-label="Close"'),
    );
    await hover(tab.page, 'Kunashiri');
    await moveAway(tab.page);
    expect((await readCard(session(), tab))?.text).toContain('Iturup');
    expect(await hosts()).toBe(1);
    await tab.page.mouse.click(700, 30);
    await waitForNoCard(tab);
  });

  test('is pinned by a click on its mark', async () => {
    const { x, y } = await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.mouse.click(x, y);
    await waitFor('the pinned card', async () =>
      (await readCard(session(), tab))?.html.includes('aria-label="Close"'),
    );
  });

  test('takes the focus when it is asked for by key, and gives it back', async () => {
    await tab.page.focus('#field');
    await step(1);
    await waitForCard(session(), tab, 'Iturup');
    await expect.poll(focused).toMatch(/^dialog: Etorofu$/);
    await tab.page.keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^button: /);
    await step(1);
    await waitForCard(session(), tab, 'Kunashiri');
    await expect.poll(focused).toMatch(/^dialog: Kunashiri$/);
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('is led on and back by the keys, which switch the site off and on, too', async () => {
    await pressCommand(session(), 'next-mention');
    await waitForCard(session(), tab, 'Iturup');
    await pressCommand(session(), 'next-mention');
    await waitForCard(session(), tab, 'Kunashiri');
    await pressCommand(session(), 'previous-mention');
    await waitForCard(session(), tab, 'Iturup');
    await pressCommand(session(), 'toggle-site');
    await waitForMarks(tab.page, []);
    await waitForNoCard(tab);
    await pressCommand(session(), 'toggle-site');
    await waitForMarks(tab.page, ['Etorofu', 'Kunashiri', 'Shikotan']);
  });

  test('is in reach of keys while a dialog makes the page inert, and gives the focus back', async () => {
    await tab.page.goto('http://inert.test/');
    await waitForMarks(tab.page, ['Kunashiri', 'Etorofu']);
    await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expectReached('dialog', 'Kunashiri');
    await step(1);
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.page.$$('dialog:modal .field:focus')).toHaveLength(1);
    await step(-1);
    await waitForCard(session(), tab, 'Kunashiri');
    await tab.page.mouse.click(700, 30);
    await waitForNoCard(tab);
    expect(await tab.page.$$('dialog:modal')).toHaveLength(1);
  });

  test('is in reach of keys while something fills the screen, and gives the focus back', async () => {
    await tab.page.goto('http://inert.test/');
    await waitForMarks(tab.page, ['Kunashiri', 'Etorofu']);
    await tab.page.click('button');
    await waitFor('the full screen', () => tab.page.$('div:fullscreen'));
    await expectReached('div', 'Etorofu');
    expect(await tab.page.$$('div:fullscreen')).toHaveLength(1);
  });

  /** Holds that the next mention's card takes the focus from a field, can be tabbed through and closed by its button. */
  async function expectReached(around: string, mark: string): Promise<void> {
    await tab.page.focus(`${around} .field`);
    await step(1);
    const card = await waitForCard(session(), tab, mark);
    await expect.poll(focused).toBe(`dialog: ${mark}`);
    // Modal, the card stands in the top layer by itself, and not in its host.
    const rect = await inCard(session(), tab, (root) =>
      root.querySelector('dialog:modal')?.getBoundingClientRect().toJSON(),
    );
    await expectBeside(tab, { ...card, rect }, mark);
    if (name === 'chromium') await expectOnlyDialog(tab.page, mark);
    await tab.page.keyboard.press('Tab');
    await expect.poll(focused).toBe('button: Close');
    await tab.page.keyboard.press('Tab');
    await expect.poll(focused).toBe('button: Previous mention');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await expect.poll(focused).toBe('button: Close');
    await tab.page.keyboard.press('Enter');
    await waitForNoCard(tab);
    expect(await tab.page.$$(`${around} .field:focus`)).toHaveLength(1);
  }

  test('copies what it says, and tells so', async () => {
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await clickInCard(session(), tab, 'button[aria-label="Copy"]');
    await waitForCard(session(), tab, 'Copied');
    await tab.page.mouse.click(700, 30);
    await waitForNoCard(tab);
    await tab.page.focus('#field');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('v');
    await tab.page.keyboard.up('Control');
    const pasted = await tab.page.$eval('#field', (field) => (field as HTMLInputElement).value);
    expect(pasted).toMatch(/Japan: Etorofu.*Russia: Iturup.*Source: “Kishida says/s);
  });

  test('goes on to the next mention and back to the previous by its buttons', async () => {
    await step(1);
    await waitForCard(session(), tab, 'Iturup');
    await clickInCard(session(), tab, 'button[aria-label="Next mention"]');
    await waitForCard(session(), tab, 'Kunashiri');
    await clickInCard(session(), tab, 'button[aria-label="Previous mention"]');
    await waitForCard(session(), tab, 'Iturup');
    expect(await hosts()).toBe(1);
  });

  test('does not act on events that a script has made up', async () => {
    await step(1);
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.evaluate(() => {
      document.body.click();
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await inCard(session(), tab, (root) =>
      root.querySelector<HTMLElement>('button[aria-label="Close"]')?.click(),
    );
    expect((await readCard(session(), tab))?.text).toContain('Iturup');
  });

  test('does not open on a link that is clicked, and leaves the link alone', async () => {
    const { x, y } = await hover(tab.page, 'Shikotan');
    await waitForCard(session(), tab, 'Shikotan');
    await tab.page.mouse.click(x, y);
    await waitFor('the link', () => tab.page.evaluate(() => location.hash === '#end'));
  });

  test('follows its mark when the page scrolls', async () => {
    await step(1);
    const before = await waitForCard(session(), tab, 'Iturup');
    await tab.page.evaluate(() => scrollBy(0, 20));
    await waitFor('the card to follow', async () => {
      const card = await readCard(session(), tab);
      return card && Math.round(card.rect.y) === Math.round(before.rect.y - 20);
    });
  });

  test('goes when its mark goes', async () => {
    await step(1);
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.evaluate(() => document.querySelectorAll('p')[1]?.remove());
    await waitForNoCard(tab);
  });

  test('goes when its mark is scrolled away from under the pointer', async () => {
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.evaluate(() => scrollTo(0, 1500));
    await waitForNoCard(tab);
  });

  async function step(direction: 1 | -1): Promise<void> {
    await session().control.evaluate(
      (tabId, by) =>
        chrome.scripting.executeScript({
          target: { tabId },
          func: (each: 1 | -1) => globalThis.fourIslands?.annotator?.step(each, false),
          args: [by],
        }),
      tab.id,
      direction,
    );
  }

  function focused(): Promise<string | null> {
    return inCard(session(), tab, (root) => {
      const element = root.activeElement;
      if (!element) return 'nothing';
      const role = element.getAttribute('role') ?? element.localName;
      const by = element.getAttribute('aria-labelledby');
      const label = by ? root.getElementById(by)?.textContent : element.getAttribute('aria-label');
      return `${role}: ${label ?? element.textContent}`;
    });
  }
});

/** Holds that a screen reader hears of one dialog, and of nothing else on the page. */
async function expectOnlyDialog(page: Page, label: string): Promise<void> {
  const tree = await page.accessibility.snapshot();
  expect(tree?.children).toMatchObject([{ role: 'dialog', name: label, modal: true }]);
}
