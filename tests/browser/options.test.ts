import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  highlights,
  hover,
  moveAway,
  openExtensionPage,
  openPopup,
  openTab,
  saveInto,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  type Tab,
} from './harness.ts';
import { LONG } from './card-pages.ts';

const MARKS = ['Etorofu', 'Kunashiri', 'Shikotan'];

/** Two blocks that each name a place more than once, the first of them by both of its names. */
const TWICE = `<!doctype html><html lang="en"><title>Twice</title>
<p>Japan claims the island of Etorofu, which Russia calls Iturup. Kunashiri lies beside Etorofu.</p>
<p>Ferries to Etorofu, and from Etorofu to Shikotan, no longer sail.</p>`;
const FIRST = ['Etorofu', 'Kunashiri', 'Etorofu', 'Shikotan'];
const EVERY = [...FIRST, 'Iturup', 'Etorofu', 'Etorofu'];

describe.each(BROWSERS)('the options in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;
  let options: Tab;

  beforeAll(async () => {
    session().sites.serve({ 'http://long.test/': LONG, 'http://twice.test/': TWICE });
    tab = await openTab(session(), 'http://long.test/');
    await waitForMarks(tab.page, MARKS);
    options = await openExtensionPage(session(), 'options.html');
    await waitFor('the options', () => options.page.$('input[name="look"]'));
  });

  async function choose(selector: string): Promise<void> {
    await options.page.bringToFront();
    await options.page.click(selector);
  }

  test('change how the marks of open tabs look at once', async () => {
    for (const look of ['tint', 'both', 'underline'] as const) {
      await choose(`input[name="look"][value="${look}"]`);
      await waitFor(`marks of the look ${look}`, async () => {
        const painted = (await highlights(tab.page)).filter(({ texts }) => texts.length > 0);
        return (
          painted.length > 0 &&
          painted.every((each) => each.name.startsWith(`four-islands-${look}-`))
        );
      });
      await waitForMarks(tab.page, MARKS);
    }
  });

  test('leave the mentions to the popup alone, and mark them again', async () => {
    await choose('input[name="look"][value="none"]');
    await waitForMarks(tab.page, []);
    const popup = await openPopup(session(), tab);
    await waitFor('the mentions in the popup', async () => {
      const items = await popup.page.$$('.mentions li');
      return items.length === MARKS.length;
    });
    await popup.page.close();
    await choose('input[name="look"][value="underline"]');
    await waitForMarks(tab.page, MARKS);
  });

  test('mark the first mention of a place in each block alone, and every one again', async () => {
    const twice = await openTab(session(), 'http://twice.test/');
    await waitForMarks(twice.page, EVERY);
    for (const [density, marks] of [
      ['first', FIRST],
      ['every', EVERY],
    ] as const) {
      await choose(`input[name="density"][value="${density}"]`);
      // A tab in the background is read when it comes to the front.
      await twice.page.bringToFront();
      await waitForMarks(twice.page, marks);
    }
    await twice.page.close();
  });

  const badge = (): Promise<string> =>
    session().control.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);

  test('take the count from the toolbar button, and put it back', async () => {
    await waitFor('the count', async () => (await badge()) === '3');
    await choose('[role="switch"]');
    await waitFor('no count', async () => (await badge()) === '');
    await choose('[role="switch"]');
    await waitFor('the count', async () => (await badge()) === '3');
  });

  test('change the language of cards and of the page itself at once', async () => {
    await choose('input[name="language"][value="ru"]');
    await waitFor('Russian', () =>
      options.page.evaluate(() => document.documentElement.lang === 'ru'),
    );
    await tab.page.bringToFront();
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Позиция России');
    await moveAway(tab.page);
    await choose('input[name="language"][value="auto"]');
  });

  const listed = (): Promise<string[]> =>
    options.page.$$eval('.sites li > span', (items) => items.map((item) => item.textContent));

  async function empty(): Promise<void> {
    for (let left = (await listed()).length; left-- > 0;) {
      await options.page.click('.sites li button');
      await waitFor('one site less', async () => (await listed()).length === left);
    }
  }

  test('save the list of sites as a file, and take it back from there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'four-islands-'));
    await saveInto(session(), folder);
    await options.page.bringToFront();
    const sites = ['example.com', 'example.org'];
    await options.page.type('textarea', sites.join('\n'));
    await options.page.click('.sites .button.main');
    await waitFor('the sites', async () => (await listed()).length === 2);
    await options.page.click('.sites .row > button:last-child');
    const file = path.join(folder, 'four-islands-off.txt');
    await waitFor('the file', () => readFileSync(file, 'utf8') === `${sites.join('\n')}\n`);
    await empty();
    const input = await options.page.$('.sites .file input');
    await input?.uploadFile(file);
    await waitFor('the sites', async () => (await listed()).length === 2);
    expect(await listed()).toEqual(sites);
    await empty();
    rmSync(folder, { recursive: true });
  });

  test('take sites that are off from a pasted list, and give them back', async () => {
    await options.page.bringToFront();
    await options.page.type('textarea', 'example.org\nhttp://long.test/news\n');
    await options.page.click('.sites .button.main');
    await waitForMarks(tab.page, []);
    await waitFor('no count', async () => (await badge()) === '');
    expect(await listed()).toEqual(['example.org', 'long.test']);
    await options.page.click('.sites li:last-child button');
    // A tab in the background is read when it comes to the front.
    await tab.page.bringToFront();
    await waitForMarks(tab.page, MARKS);
    await options.page.bringToFront();
    await options.page.click('.sites li button');
    await waitFor('an empty list', async () => !(await options.page.$('.sites li')));
  });

  test('say which line of a list names no site, and take none of it', async () => {
    await options.page.bringToFront();
    await options.page.type('textarea', 'example.org\nno site at all');
    await options.page.click('.sites .button.main');
    const fault = await waitFor('the fault', () =>
      options.page.$eval('.fault', (element) => element.textContent),
    );
    expect(fault).toContain('2');
    expect(fault).toContain('no site at all');
    expect(await options.page.$('.sites li')).toBeNull();
  });

  const readSettings = (): Promise<unknown> =>
    session().control.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'settingsReport', body: null }),
    );

  test('refuse a file whole if one of its lines names no site, and say which', async () => {
    const before = await readSettings();
    const folder = mkdtempSync(path.join(tmpdir(), 'four-islands-'));
    const file = path.join(folder, 'sites.txt');
    writeFileSync(
      file,
      'example.org\r\n# of mine\r\n\r\nexample.net\r\nhttp://\r\nexample.com\r\n',
    );
    await options.page.bringToFront();
    const input = await options.page.$('.sites .file input');
    await input?.uploadFile(file);
    const fault = await waitFor('the fault of the file', () =>
      options.page.$eval(
        '.fault',
        ({ textContent }) => /http:\/\//.test(textContent) && textContent,
      ),
    );
    expect(fault).toContain('5');
    expect(await options.page.$('.sites li')).toBeNull();
    expect(await readSettings()).toEqual(before);
    rmSync(folder, { recursive: true });
  });
});
