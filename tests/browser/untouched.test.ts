import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  hover,
  moveAway,
  openTab,
  useBrowser,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from './harness.ts';
import { ARTICLE, ARTICLE_MARKS } from './pages.ts';

/** Written by the page itself before any script of an extension is let in. */
declare global {
  var htmlBefore: string;
  var changes: string[];
}

/** Keeps the document as it was parsed, and a list of all that changes in it from then on. */
const WATCH = `<script>
addEventListener('DOMContentLoaded', () => {
  globalThis.htmlBefore = document.documentElement.outerHTML;
  globalThis.changes = [];
  new MutationObserver((records) => {
    for (const { type, target } of records) globalThis.changes.push(type + ' ' + target.nodeName);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script></head>`;

function html(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

describe.each(BROWSERS)('the page in %s', (name) => {
  const session = useBrowser(name);

  test('stays as it was before marking, after marking, after a card', async () => {
    session().sites.serve({ 'http://news.test/': ARTICLE.replace('</head>', WATCH) });
    const tab = await openTab(session(), 'http://news.test/');
    const before = await tab.page.evaluate(() => globalThis.htmlBefore);
    expect(before).toContain('<b>Eto</b><i>rofu</i>');

    await waitForMarks(tab.page, ARTICLE_MARKS);
    expect(await html(tab.page)).toBe(before);
    expect(await tab.page.evaluate(() => globalThis.changes)).toEqual([]);

    await hover(tab.page, 'Etorofu');
    await waitForCard(session(), tab, 'Iturup');
    expect(await html(tab.page)).not.toBe(before);
    await moveAway(tab.page);
    await waitForNoCard(tab);
    expect(await html(tab.page)).toBe(before);
    // The card's host came and went on the root element; nothing below it was touched.
    const changes = await tab.page.evaluate(() => globalThis.changes);
    expect(changes.filter((change) => change !== 'childList HTML')).toEqual([]);
  });
});
