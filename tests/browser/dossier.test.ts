import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LONG } from './card-pages.ts';
import {
  BROWSERS,
  clickInCard,
  hover,
  inCard,
  openExtensionPage,
  openPopup,
  openTab,
  showAsPrinted,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
} from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** CSS pixels between the margins of a sheet of A4. */
const PAPER = 718;
const LANGUAGES = ['en', 'ja', 'ru'] as const;

describe.each(BROWSERS)('the dossier in %s', (name) => {
  const session = useBrowser(name);

  const open = async (path = '', language = 'en'): Promise<Page> => {
    await session().control.evaluate(
      (wanted) => chrome.storage.local.set({ settings: { language: wanted } }),
      language,
    );
    const { page } = await openExtensionPage(session(), `dossier.html${path}`);
    await waitFor('the facts', () => page.$('.fact'));
    return page;
  };

  test('an address with a fact leads to that fact', async () => {
    const page = await open('#visits-stalled');
    await waitFor('the fact in view', () =>
      page.$eval('#visits-stalled', (fact) => {
        const { top, bottom } = fact.getBoundingClientRect();
        return fact.matches(':target') && top >= 0 && bottom <= innerHeight;
      }),
    );
    await page.close();
  });

  /** Closes the one dossier that is open, and gives what its address and the fact in question are. */
  const closeDossier = (): Promise<{ hash: string; fact: string }> =>
    waitFor('the dossier', () =>
      session().control.evaluate(() => {
        const views = chrome.extension.getViews({ type: 'tab' });
        const view = views.find(({ location }) => location.pathname === '/dossier.html');
        if (!view?.document.querySelector('.fact')) return undefined;
        const { hash } = view.location;
        const fact = view.document.querySelector('.fact:target p')?.textContent ?? '';
        if (hash && !fact) return undefined;
        view.close();
        return { hash, fact };
      }),
    );

  test('opens from a card at the fact that the card shows first, and from the popup', async () => {
    session().sites.serve({ 'http://long.test/': LONG });
    const tab = await openTab(session(), 'http://long.test/');
    await waitForMarks(tab.page, ['Etorofu', 'Kunashiri', 'Shikotan']);
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    const first = await inCard(
      session(),
      tab,
      (root) => root.querySelector('.facts p')?.textContent,
    );
    await clickInCard(session(), tab, '.all');
    expect((await closeDossier()).fact).toBe(first);
    const popup = await openPopup(session(), tab);
    const link = await waitFor('the link', () => popup.page.$('nav a[href="/dossier.html"]'));
    await popup.page.bringToFront();
    await link.click();
    expect((await closeDossier()).hash).toBe('');
    await tab.page.close();
  });

  test('is printed whole, without what only a screen can do', async () => {
    const page = await open();
    const facts = await page.$$eval('.fact', (all) => all.length);
    await page.setViewport({ width: PAPER, height: 1000 });
    await showAsPrinted(session(), page);
    expect(await page.evaluate(lookAtPaper, PAPER)).toEqual({ facts, controls: 0, cut: [] });
    expect(facts).toBeGreaterThan(20);
    await page.close();
  });

  test('every link within the page leads somewhere', async () => {
    const page = await open();
    const lost = await page.$$eval('a[href^="#"]', (links) =>
      links.map((link) => link.hash).filter((hash) => !document.getElementById(hash.slice(1))),
    );
    expect(lost).toEqual([]);
    expect(await page.$$eval('a[href^="#"]', (links) => links.length)).toBeGreaterThan(40);
    await page.close();
  });

  test('keys move the map, zoom it and go back', async () => {
    const page = await open();
    const first = await viewBox(page);
    await page.$eval('.places button:last-child', (button) => (button as HTMLElement).focus());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.place-map svg'))).toBe(true);
    await page.keyboard.press('+');
    const closer = await changed(page, first);
    expect(closer.width).toBeCloseTo(first.width * 0.7, 0);
    await page.keyboard.press('ArrowRight');
    const moved = await changed(page, closer);
    expect(moved.x - closer.x).toBeCloseTo(closer.width * 0.15, 0);
    expect(moved.y).toBeCloseTo(closer.y, 3);
    await page.keyboard.press('-');
    const away = await changed(page, moved);
    expect(away.width).toBeCloseTo(first.width, 0);
    await page.keyboard.press('0');
    expect(await changed(page, away)).toEqual(first);
    await page.close();
  });

  test('dragging moves the map with the pointer', async () => {
    const page = await open();
    const first = await viewBox(page);
    const map = await page.waitForSelector('.place-map svg.map');
    await map?.scrollIntoView();
    const box = await map?.boundingBox();
    if (!map || !box) throw new Error('The map is not on the page.');
    const at = { x: box.x + box.width / 2, y: box.y + 60 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 100, at.y + 20, { steps: 4 });
    await page.mouse.up();
    const dragged = await changed(page, first);
    expect(first.x - dragged.x).toBeCloseTo((100 / box.width) * first.width, -1);
    await page.close();
  });

  test('a button for each place lights it and shows it', async () => {
    const page = await open();
    const first = await viewBox(page);
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.places button')]
        .find(({ innerText }) => innerText === 'Shikotan')
        ?.click(),
    );
    const closer = await changed(page, first);
    expect(closer.width).toBeLessThan(first.width / 2);
    expect(await page.$$eval('.place-map .lit', (paths) => paths.length)).toBe(1);
    await page.close();
  });

  test('another language takes effect at once', async () => {
    const page = await open();
    const english = await page.title();
    await session().control.evaluate(() =>
      chrome.storage.local.set({ settings: { language: 'ja' } }),
    );
    await waitFor('Japanese', () => page.evaluate(() => document.documentElement.lang === 'ja'));
    expect(await page.title()).not.toBe(english);
    expect(await page.$eval('h1', (title) => title.textContent)).toContain('北方領土');
    await page.close();
  });

  test.for(LANGUAGES)('speaks %s, and has no fault that axe knows', async (language) => {
    const page = await open('', language);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: Axe }).axe;
      const result = await axe.run(document);
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});

interface Axe {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function viewBox(page: Page): Promise<ViewBox> {
  return page.$eval('.place-map svg.map', (map) => {
    const { x, y, width } = (map as SVGSVGElement).viewBox.baseVal;
    return { x, y, width };
  });
}

/** The view, once it is another than before. */
async function changed(page: Page, before: ViewBox): Promise<ViewBox> {
  await waitFor('the map to move', async () => {
    const now = await viewBox(page);
    return JSON.stringify(now) !== JSON.stringify(before);
  });
  return viewBox(page);
}

/** Runs in the page as it is printed: how much there is of what, and which texts are cut off. */
function lookAtPaper(width: number): object {
  const [facts, controls] = ['.fact', 'button, nav, .anchor'].map(
    (selector) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length,
  );
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width > 0 && (box.left < 0 || box.right > width)) cut.push(range.toString());
  }
  for (const element of document.querySelectorAll('main *')) {
    const isBox =
      !(element instanceof SVGElement) && getComputedStyle(element).overflow !== 'visible';
    if (isBox && element.scrollWidth > element.clientWidth) cut.push(element.outerHTML);
  }
  return { facts, controls, cut };
}
