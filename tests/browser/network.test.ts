import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  hover,
  moveAway,
  openExtensionPage,
  openPopup,
  openTab,
  useBrowser,
  waitFor,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness.ts';
import { ARTICLE, ARTICLE_MARKS } from './pages.ts';

describe.each(BROWSERS)('the network in %s', (name) => {
  const session = useBrowser(name);

  test('sees the page’s own requests and not one of the extension', async () => {
    const { sites } = session();
    sites.serve({
      'http://news.test/': `${ARTICLE}<script>addEventListener('load', () => fetch('/own'));</script>`,
      'http://news.test/own': '',
    });
    const tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, ARTICLE_MARKS);
    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    await moveAway(tab.page);
    await waitForNoCard(tab);
    const popup = await openPopup(session(), tab);
    await waitFor('the popup', () => popup.page.evaluate(() => document.body.innerText.length > 0));
    for (const path of ['options.html', 'dossier.html', 'welcome.html']) {
      const { page } = await openExtensionPage(session(), path);
      await waitFor(path, () => page.evaluate(() => document.body.innerText.length > 0));
      await page.close();
    }
    const foreign = sites.requests.filter(
      (request) => !/^GET http:\/\/news\.test\/(own|favicon\.ico)?$/.test(request),
    );
    expect(foreign).toEqual([]);
    // The proxy does see what is asked for.
    expect(sites.requests).toContain('GET http://news.test/own');
  });
});
