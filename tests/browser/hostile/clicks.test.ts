import { beforeAll, describe, expect, test } from 'vitest';
import { fault } from '../faults/fault.ts';
import {
  BROWSERS,
  hasOurScript,
  hover,
  inCard,
  openTab,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  type Tab,
} from '../harness.ts';

const PAGE = `<!doctype html><html lang="en"><title>Ferry</title>
<style>p { margin: 60px } dialog { padding: 0 }</style>
<p>The ferry to <b>Kunashiri</b> left.</p>
<script>addEventListener('keydown', () => document.documentElement.requestFullscreen())</script>`;

/** Ways of a page to have a click that is meant for something else fall on the card. */
const WAYS = {
  'card covered again and again by a popover that lets clicks through': () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'pointer-events: none; inset: 0; width: 100%; height: 100%';
    document.body.append(over);
    setInterval(() => {
      if (over.matches(':popover-open')) over.hidePopover();
      over.showPopover();
    }, 100);
  },
  'card taken out of the top layer and covered out of a shadow tree': () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'pointer-events: none; inset: 0; width: 100%; height: 100%';
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(over);
    document.body.append(host);
    (document.documentElement.lastElementChild as HTMLElement).hidePopover();
    over.showPopover();
  },
  'card moved under the pointer': () => {
    const text = document.querySelector('p');
    let left = 0;
    setInterval(() => {
      left = 9 - left;
      if (text) text.style.marginLeft = `${60 + left}px`;
    }, 200);
  },
};

describe.each(BROWSERS)('a page that wants a click on the card in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() =>
    session().sites.serve({
      'http://thief.test/': PAGE,
      'http://fair.test/': PAGE,
      'http://full.test/': PAGE,
    }),
  );

  async function openCard(url: string): Promise<Tab> {
    const tab = await openTab(session(), url);
    await waitForMarks(tab.page, ['Kunashiri']);
    await hover(tab.page, 'Kunashiri');
    await waitForCard(session(), tab, 'Kunashir');
    return tab;
  }

  /** Clicks on the button that switches the site off, wherever it is now. */
  async function clickOff(tab: Tab): Promise<void> {
    const at = await inCard(session(), tab, (root) => {
      const button = root.querySelectorAll('.actions button')[3];
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (at) await tab.page.mouse.click(at.x, at.y);
  }

  fault(name, 'click on a card that nobody had time to see', async () => {
    const tab = await openCard('http://thief.test/');
    await clickOff(tab);
    expect(await hasOurScript(session(), tab)).toBe(true);
    await tab.page.close();
  });

  for (const [what, work] of Object.entries(WAYS)) {
    fault(name, what, async () => {
      const tab = await openCard('http://thief.test/');
      await tab.page.evaluate(work);
      for (let clicks = 0; clicks < 9; clicks += 1) {
        await clickOff(tab);
        await tab.page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
      }
      expect(await hasOurScript(session(), tab)).toBe(true);
      await tab.page.close();
    });
  }

  test('leaves it to a reader who sees the card plainly', async () => {
    const tab = await openCard('http://fair.test/');
    // As a dark theme does, and a page that fades in.
    await tab.page.evaluate(() => {
      document.documentElement.style.filter = 'invert(1)';
      document.body.style.opacity = '0.9';
    });
    await waitFor('the site to be switched off', async () => {
      await clickOff(tab);
      return !(await hasOurScript(session(), tab));
    });
    await tab.page.close();
  });

  test('leaves it to a reader whose screen the page has filled since', async () => {
    const tab = await openCard('http://full.test/');
    await tab.page.keyboard.press('f');
    await waitFor('the full screen', () => tab.page.evaluate(() => !!document.fullscreenElement));
    await waitFor('the site to be switched off', async () => {
      await clickOff(tab);
      return !(await hasOurScript(session(), tab));
    });
    await tab.page.close();
  });
});
