import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  frameIds,
  markedTexts,
  openExtensionPage,
  openPopup,
  openTab,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
} from './harness.ts';
import { ARTICLE, ARTICLE_MARKS, PLAIN } from './pages.ts';

/** A PDF file of one empty page; viewers find their way in it without a table of its parts. */
const PAPER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe.each(BROWSERS)('the popup in %s', (name) => {
  const session = useBrowser(name);

  test('counts what is marked, place by place', async () => {
    session().sites.serve({ 'http://news.test/': ARTICLE });
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, ARTICLE_MARKS);
    const popup = await openPopup(session(), tab);
    await waitFor('the list of places', () => popup.page.$('.places li'));
    const places = await popup.page.$$eval('.places li', (items) =>
      items.map((item) => Array.from(item.children, (part) => part.textContent).join(' ')),
    );
    expect(places).toEqual(['Kunashiri / Kunashir 1', 'Etorofu / Iturup 2', 'Shikotan 1']);
    const heading = await popup.page.$eval('.places', (list) => list.parentElement?.innerText);
    expect(heading).toContain(`${(await markedTexts(tab.page)).length} mentions on this page`);
    await popup.page.close();
  });

  test('leads to a mention and opens its card', async () => {
    session().sites.serve({
      'http://long.test/': ARTICLE.replace('<p id', '<p style="margin-top:300vh" id'),
    });
    const tab = await openTab(session(), 'http://long.test/');
    await waitForMarks(tab.page, ARTICLE_MARKS);
    const popup = await openPopup(session(), tab);
    await waitFor('the list', () => popup.page.$('.mentions button'));
    await popup.page.bringToFront();
    await popup.page.$$eval('.mentions button', (buttons) =>
      buttons.find((button) => button.textContent.includes('Shikotan'))?.click(),
    );
    await tab.page.bringToFront();
    await waitForCard(session(), tab, 'Shikotan');
    expect(await tab.page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  test('leads to mentions in a frame and in a shadow tree', async () => {
    const frame = '<p>Japan claims the island of Kunashiri.</p>';
    session().sites.serve({
      'http://parts.test/': `<!doctype html><html lang="en"><title>Parts</title><div id="host"></div>
        <iframe srcdoc="${frame}"></iframe><script>
        document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML =
          '<p>Russia holds the island of Shikotan.</p>';
        </script>`,
    });
    const tab = await openTab(session(), 'http://parts.test/');
    const [, inner = 0] = await frameIds(session(), tab);
    for (const [surface, frameId] of [
      ['Shikotan', 0],
      ['Kunashiri', inner],
    ] as const) {
      const popup = await openPopup(session(), tab);
      const label = `.mentions button[aria-label*="${surface}"]`;
      const mention = await waitFor('the mention', () => popup.page.$(label));
      await popup.page.bringToFront();
      await mention.click();
      await waitFor('the popup to close', () =>
        session().control.evaluate(
          (id) =>
            chrome.tabs.get(id).then(
              () => false,
              () => true,
            ),
          popup.id,
        ),
      );
      await tab.page.bringToFront();
      await waitForCard(session(), tab, surface, frameId);
    }
  });

  test('pauses everything, and goes on', async () => {
    session().sites.serve({ 'http://news.test/': ARTICLE });
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, ARTICLE_MARKS);
    const popup = await openPopup(session(), tab);
    const button = '.switches button:not([role])';
    for (const [label, marks] of [
      ['Pause on all sites', []],
      ['Resume', ARTICLE_MARKS],
    ] as const) {
      await popup.page.bringToFront();
      await waitFor(
        label,
        async () => (await popup.page.$eval(button, ({ textContent }) => textContent)) === label,
      );
      await popup.page.click(button);
      await tab.page.bringToFront();
      await waitForMarks(tab.page, marks);
    }
    await popup.page.close();
  });

  test('lists the first few of many, and the others when it is asked to', async () => {
    const rows = '<p>Japan claims the island of Etorofu.</p>'.repeat(40);
    session().sites.serve({
      'http://many.test/': `<!doctype html><html lang="en"><title>Many</title>${rows}`,
    });
    const tab = await openTab(session(), 'http://many.test/');
    await waitFor('all marks', async () => (await markedTexts(tab.page)).length === 40);
    const popup = await openPopup(session(), tab);
    const more = await waitFor('a button for more', () => popup.page.$('.mentions ~ .button'));
    const listed = (): Promise<number> =>
      popup.page.$$eval('.mentions li', (items) => items.length);
    expect(await listed()).toBe(5);
    await popup.page.bringToFront();
    await more.click();
    await waitFor('more mentions', async () => (await listed()) === 40);
    await popup.page.close();
  });

  test('says that there is nothing on a page without a mention', async () => {
    session().sites.serve({ 'http://plain.test/': PLAIN });
    const tab = await openTab(session(), 'http://plain.test/');
    const popup = await openPopup(session(), tab);
    await waitFor('the notice', () => popup.page.$('.notice h2'));
    expect(await popup.page.$eval('.notice h2', (heading) => heading.textContent)).toBe(
      'No mention of the islands here',
    );
  });

  test('says so where the page is a PDF file', async () => {
    // Firefox lets nobody ask for the type: there the address tells.
    const address = `http://papers.test/islands${name === 'firefox' ? '.pdf' : ''}`;
    session().sites.serve({ [address]: { body: PAPER, type: 'application/pdf' } });
    const tab = await openTab(session(), address);
    const popup = await openPopup(session(), tab);
    await waitFor('the notice', () => popup.page.$('.notice h2'));
    expect(await popup.page.$eval('.notice h2', (heading) => heading.textContent)).toBe(
      'This is a PDF file',
    );
    expect(await popup.page.$('[role="switch"]')).not.toBeNull();
  });

  test('says so where no extension may run', async () => {
    const tab = await openExtensionPage(session(), 'scout.js');
    const popup = await openPopup(session(), tab);
    await waitFor('the notice', () => popup.page.$('.notice h2'));
    expect(await popup.page.$eval('.notice h2', (heading) => heading.textContent)).toBe(
      'The browser allows no extension here',
    );
  });
});
