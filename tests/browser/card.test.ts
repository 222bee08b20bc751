import { beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  hover,
  moveAway,
  openTab,
  useBrowser,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type Tab,
} from './harness.ts';
import { ARTICLE, ARTICLE_MARKS } from './pages.ts';

describe.each(BROWSERS)('card in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;

  beforeAll(async () => {
    session().sites.serve({ 'http://news.test/': ARTICLE });
    tab = await openTab(session(), 'http://news.test/');
    await waitForMarks(tab.page, ARTICLE_MARKS);
  });

  test.each([
    ['Etorofu', 'Etorofu', 'Iturup'],
    ['Iturup', 'Etorofu', 'Iturup'],
    ['Kunashiri', 'Kunashiri', 'Kunashir'],
  ])('pointing at %s opens it with both names and a source', async (mark, japan, russia) => {
    await hover(tab.page, mark);
    const { text } = await waitForCard(session(), tab, russia);
    expect(text).toMatch(new RegExp(`\\b${japan}\\b`));
    expect(text).toMatch(new RegExp(`\\b${russia}\\b`));
    expect(text).toMatch(/\bSource\b.*\d{4}/s);
    await moveAway(tab.page);
    await waitForNoCard(tab);
  });
});
