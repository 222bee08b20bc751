import { describe, expect, test } from 'vitest';
import { expectBeside, standing } from './card-beside.ts';
import {
  BOX,
  DIALOG,
  FRAME,
  FRAMED,
  FULLSCREEN,
  HOSTILE,
  LONG,
  LONG_PARAGRAPH,
  RIGHT_TO_LEFT,
  VERTICAL,
  ZOOMED,
} from './card-pages.ts';
import {
  BROWSERS,
  hover,
  inCard,
  openTab,
  pinch,
  pointOf,
  readCard,
  reportOf,
  revealFirst,
  useBrowser,
  waitFor,
  waitForCard,
  waitForNoCard,
  zoomPage,
  type OpenCard,
  type Tab,
} from './harness.ts';

describe.each(BROWSERS)('the place of the card in %s', (name) => {
  const session = useBrowser(name);

  async function open(html: string, mark: string): Promise<{ tab: Tab; card: OpenCard }> {
    session().sites.serve({ 'http://place.test/': html, 'http://frame.test/': FRAME });
    const tab = await openTab(session(), 'http://place.test/');
    await marked(tab);
    return { tab, card: await pointAt(tab, mark) };
  }

  /**
   * The card of a mark, once it has been placed. No hand is quite still, and a new window may lose the pointer once:
   * until the card is there, the pointer goes on moving.
   */
  async function pointAt(tab: Tab, mark: string): Promise<OpenCard> {
    await tab.page.mouse.move(0, 0);
    const { x, y } = await hover(tab.page, mark);
    let stir = 0;
    await waitFor('the card to be placed', async () => {
      const isPlaced = await inCard(
        session(),
        tab,
        (root) => getComputedStyle(root.host).opacity === '1' && root.host.clientWidth > 0,
      );
      if (isPlaced === null && ++stir % 10 === 0)
        await tab.page.mouse.move(x + (stir % 20) / 10, y);
      return isPlaced;
    });
    return waitForCard(session(), tab);
  }

  test.each([
    ['an ordinary page', LONG, 'Etorofu'],
    ['a page that is zoomed by CSS', ZOOMED, 'Etorofu'],
    ['vertical lines', VERTICAL, '国後島'],
    ['a page from right to left', RIGHT_TO_LEFT, 'Kunashiri'],
    ['a page that styles everything', HOSTILE, 'Etorofu'],
  ])('is beside the mark in %s', async (_, html, mark) => {
    const { tab, card } = await open(html, mark);
    await expectBeside(tab, card, mark);
    await tab.page.close();
  });

  test('is beside the mark in a page that its reader has zoomed', async () => {
    session().sites.serve({ 'http://zoomed.test/': LONG });
    const tab = await openTab(session());
    await tab.page.setViewport({ width: 1300, height: 1500 });
    await tab.page.goto('http://zoomed.test/');
    await marked(tab);
    for (const factor of [0.5, 1.5, 3]) {
      await zoomPage(session(), tab, factor);
      await expectBeside(tab, await pointAt(tab, 'Kunashiri'), 'Kunashiri');
      await tab.page.keyboard.press('Escape');
      await waitForNoCard(tab);
    }
    await tab.page.close();
  });

  test('stays beside the mark, in sight and of one size to the eye, when fingers zoom in', async () => {
    const { tab, card } = await open(LONG, 'Kunashiri');
    await pinch(session(), tab, 2, await pointOf(tab.page, 'Kunashiri'));
    await waitFor('the card beside its mark', async () => {
      const now = await readCard(session(), tab);
      if (!now) return false;
      const { gap, spill } = await standing(tab, now, 'Kunashiri');
      const isAsWide = Math.abs(now.rect.width - card.rect.width / 2) < 1;
      return isAsWide && spill === 0 && gap >= 0 && gap <= 12;
    });
    await tab.page.close();
  });

  test.each([
    { width: 700, height: 480 },
    // What remains of 1440 to 600 pixels at a zoom of 300 %.
    { width: 480, height: 200 },
  ])('leaves its mark uncovered in a low window of $width to $height', async (size) => {
    session().sites.serve({ 'http://place.test/': LONG });
    const tab = await openTab(session());
    await tab.page.setViewport(size);
    await tab.page.goto('http://place.test/');
    await marked(tab);
    await expectBeside(tab, await pointAt(tab, 'Kunashiri'), 'Kunashiri');
    await tab.page.close();
  });

  test('is within a window of 320 pixels', async () => {
    const { tab } = await open(LONG, 'Etorofu');
    await tab.page.setViewport({ width: 320, height: 640 });
    await tab.page.mouse.move(0, 0);
    await waitForNoCard(tab);
    expect((await standing(tab, await pointAt(tab, 'Etorofu'), 'Etorofu')).spill).toBe(0);
    expect(await inCard(session(), tab, isCutOff)).toBe(false);
    await tab.page.close();
  });

  test('looks the same on a page that styles everything', async () => {
    const plain = await open(LONG, 'Etorofu');
    const hostile = await open(HOSTILE, 'Etorofu');
    const seen = await inCard(session(), hostile.tab, look);
    await plain.tab.page.bringToFront();
    await pointAt(plain.tab, 'Etorofu');
    expect(seen).toEqual(await inCard(session(), plain.tab, look));
    await plain.tab.page.close();
    await hostile.tab.page.close();
  });

  /** Pins the card by its button, of which the page is to hear nothing though the card may be inert. */
  async function pin(tab: Tab): Promise<void> {
    await tab.page.evaluate(() => addEventListener('click', () => (document.title = 'clicked')));
    const at = await inCard(session(), tab, (root) => {
      const { x, y } = root.querySelector('header button')?.getBoundingClientRect() ?? {};
      return x && y ? { x: x + 9, y: y + 9 } : undefined;
    });
    if (!at) throw new Error('The card has no button.');
    await tab.page.mouse.move(at.x, at.y, { steps: 8 });
    await tab.page.mouse.click(at.x, at.y);
    await waitFor('the pinned card', async () =>
      (await readCard(session(), tab))?.html.includes('aria-label="Close"'),
    );
    expect(await tab.page.title()).not.toBe('clicked');
  }

  test('is shown for a mark in a modal dialog, with buttons that work', async () => {
    session().sites.serve({ 'http://dialog.test/': DIALOG });
    const tab = await openTab(session(), 'http://dialog.test/');
    await marked(tab);
    await tab.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await pointAt(tab, 'Kunashiri');
    expect(await inCard(session(), tab, (root) => root.host.matches(':popover-open'))).toBe(true);
    await pin(tab);
    await tab.page.close();
  });

  test('is lifted above a dialog that opens later', async () => {
    session().sites.serve({ 'http://dialog.test/': DIALOG });
    const tab = await openTab(session(), 'http://dialog.test/');
    await marked(tab);
    await pointAt(tab, 'Etorofu');
    // The top layer is in the order of showing: the card has to be shown anew, after the dialog.
    await tab.page.evaluate(() => {
      document.addEventListener(
        'toggle',
        ({ target }) => (document.title += ` ${(target as Element).localName}`),
        true,
      );
      document.title = '';
      document.querySelector('dialog')?.showModal();
    });
    await waitFor('the card after the dialog', async () =>
      (await tab.page.title()).endsWith('dialog div'),
    );
    await tab.page.close();
  });

  test('is lifted above what fills the screen, with buttons that work', async () => {
    session().sites.serve({ 'http://full.test/': FULLSCREEN });
    const tab = await openTab(session(), 'http://full.test/');
    await marked(tab);
    await pointAt(tab, 'Etorofu');
    await tab.page.evaluate(() => {
      for (const type of ['toggle', 'fullscreenchange']) {
        document.addEventListener(
          type,
          ({ target }) => (document.title += ` ${type} ${(target as Element).localName}`),
          true,
        );
      }
      document.title = '';
    });
    await tab.page.keyboard.press('f');
    // The top layer is in the order of showing.
    await waitFor('the card after the full screen', async () =>
      /fullscreenchange div.* toggle div$/.test(await tab.page.title()),
    );
    await pointAt(tab, 'Etorofu');
    await pin(tab);
    await tab.page.close();
  });

  test('reads from left to right on a page from right to left', async () => {
    const { tab } = await open(RIGHT_TO_LEFT, 'Etorofu');
    const direction = await inCard(session(), tab, (root) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe('ltr');
    await tab.page.close();
  });

  test('is beside a mention far down in a paragraph when it is asked for by its list', async () => {
    session().sites.serve({ 'http://place.test/': LONG_PARAGRAPH });
    const tab = await openTab(session(), 'http://place.test/');
    await marked(tab);
    const { frames } = await reportOf(session(), tab);
    const card = await revealFirst(session(), tab, frames);
    if (!card) throw new Error('There is no mention.');
    await waitFor('the mention in view', () => tab.page.evaluate(isMarkInView));
    await tab.page.close();
  });

  test('goes when its mark is scrolled away in a box', async () => {
    const { tab } = await open(BOX, 'Etorofu');
    await tab.page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 500));
    await waitForNoCard(tab);
    await tab.page.close();
  });

  test('is within a small frame', async () => {
    session().sites.serve({ 'http://framed.test/': FRAMED, 'http://frame.test/': FRAME });
    const tab = await openTab(session(), 'http://framed.test/');
    const frame = await waitFor('the frame', () =>
      tab.page.frames().find((each) => each.url() === 'http://frame.test/'),
    );
    await waitFor('marks', () => frame.evaluate(() => CSS.highlights.size > 0));
    await tab.page.mouse.move(80, 70);
    // The frame's margin and the page's are 40 pixels each; the line is the first in both.
    await tab.page.mouse.move(110, 94, { steps: 4 });
    let stir = 0;
    const { frameId } = await waitFor('the card in the frame', async () => {
      await tab.page.mouse.move(110 + (++stir % 3), 94);
      const ids = await session().control.evaluate(async (tabId) => {
        const target = { tabId, allFrames: true };
        const results = await chrome.scripting.executeScript({ target, func: () => null });
        return results.map((result) => result.frameId);
      }, tab.id);
      for (const id of ids) {
        if (await readCard(session(), tab, id)) return { frameId: id };
      }
      return undefined;
    });
    const card = await readCard(session(), tab, frameId);
    expect((card?.rect.x ?? 0) + (card?.rect.width ?? 0)).toBeLessThanOrEqual(300);
    expect(card?.rect.height).toBeLessThanOrEqual(160);
    await tab.page.close();
  });
});

/** Runs in the card: whether anything in it is wider than the card. */
function isCutOff(root: ShadowRoot): boolean {
  const card = root.querySelector('.card');
  return card === null || card.scrollWidth > card.clientWidth;
}

/** Runs in the page: whether the one marked text lies within the window and its box. */
function isMarkInView(): boolean {
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const box = document.querySelector('div')?.getBoundingClientRect();
  if (!range || !box) return false;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const { top, bottom } = live.getBoundingClientRect();
  return top >= Math.max(0, box.top) && bottom <= Math.min(innerHeight, box.bottom);
}

function marked(tab: Tab): Promise<unknown> {
  return waitFor('marks', () => tab.page.evaluate(() => CSS.highlights.size > 0));
}

/** Runs in the card: what a page's styles could change of it. */
function look(root: ShadowRoot): unknown {
  const heading = root.querySelector('h2');
  const style = heading && getComputedStyle(heading);
  const host = getComputedStyle(root.host);
  return [style?.fontSize, style?.color, style?.display, host.opacity, host.visibility];
}
