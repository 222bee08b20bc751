import { beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  collectErrors,
  hover,
  inIsolatedWorld,
  moveAway,
  openTab,
  readCard,
  reportOf,
  useBrowser,
  waitFor,
  waitForCard,
  type Tab,
} from '../harness.ts';
import { HOSTILE, hostilePages } from './pages.ts';

describe.each(BROWSERS)('the card on pages that mean harm in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() => session().sites.serve(hostilePages()));

  async function open(page: string, total: number): Promise<Tab> {
    const tab = await openTab(session(), `${HOSTILE}${page}.html`);
    await waitFor('the marks', async () => {
      const { frames } = await reportOf(session(), tab);
      return frames[0]?.total === total;
    });
    return tab;
  }

  /** Points at a name by way of the isolated world, since the page has spoilt its own. */
  async function point({ page, id }: Tab, text: string): Promise<void> {
    const at = await inIsolatedWorld(
      session(),
      { page, id },
      (wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const start = node.data.indexOf(wanted);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return { x: 0, y: 0 };
      },
      [text],
    );
    await page.mouse.move(at.x - 4, at.y - 2);
    await page.mouse.move(at.x, at.y, { steps: 3 });
  }

  test('opens where highlights are cleared again and again', async () => {
    const tab = await open('clears-highlights', 3);
    await hover(tab.page, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    await tab.page.close();
  });

  test('opens where globals and prototypes are not the browser’s own, and steps into no trap', async () => {
    const tab = await open('patches-globals', 2);
    await point(tab, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    expect(await tab.page.evaluate(() => Reflect.get(globalThis, 'trapped') ?? 0)).toBe(0);
    await tab.page.close();
  });

  test('opens where elements stand in the place of properties', async () => {
    const tab = await open('clobbers-names', 4);
    const errors = collectErrors(tab.page);
    for (const text of ['Etorofu', 'Shikotan']) {
      await point(tab, text);
      await waitForCard(session(), tab, text);
      await tab.page.keyboard.press('Escape');
    }
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  test('stays away where only the page itself points', async () => {
    const tab = await open('synthetic-events', 1);
    const sent = (): Promise<number> => tab.page.evaluate(() => Reflect.get(globalThis, 'sent'));
    // Longer than any delay before a card, counted in the page's own events.
    await waitFor('many events', async () => (await sent()) > 60);
    expect(await readCard(session(), tab)).toBeNull();
    await hover(tab.page, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    await tab.page.close();
  });

  test('gives way where its host is taken out', async () => {
    const tab = await open('removes-host', 1);
    const errors = collectErrors(tab.page);
    const removed = (): Promise<number> =>
      tab.page.evaluate(() => Reflect.get(globalThis, 'removed'));
    for (let round = 1; round <= 3; round += 1) {
      await moveAway(tab.page);
      await hover(tab.page, 'Kunashiri');
      await waitFor('the host to be taken out', async () => (await removed()) >= round);
    }
    expect(await readCard(session(), tab)).toBeNull();
    expect(await removed()).toBeLessThan(30);
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  test('keeps its looks where the page restyles its host', async () => {
    const tab = await open('clears-highlights', 3);
    await hover(tab.page, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    const looks = await tab.page.evaluate(() => {
      const sheet = document.createElement('style');
      const rule = 'opacity:0!important;transform:scale(9)!important;visibility:hidden!important;';
      sheet.textContent = `html>:not(head,body){${rule}clip-path:inset(50%)!important}`;
      document.head.append(sheet);
      const host = [...document.documentElement.children].at(-1);
      if (!(host instanceof HTMLElement)) return undefined;
      host.style.cssText = `${rule}display:none!important;pointer-events:none!important`;
      host.animate([{ opacity: 0, transform: 'translate(500px)' }], { fill: 'both' });
      const { opacity, transform, visibility, clipPath, display, pointerEvents } =
        getComputedStyle(host);
      return { opacity, transform, visibility, clipPath, shown: display !== 'none', pointerEvents };
    });
    expect(looks).toEqual({
      opacity: '1',
      transform: 'none',
      visibility: 'visible',
      clipPath: 'none',
      shown: true,
      pointerEvents: 'auto',
    });
    await tab.page.close();
  });
});
