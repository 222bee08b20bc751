import { beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  hasOurScript,
  highlights,
  openPopup,
  openTab,
  useBrowser,
  waitFor,
  waitForMarks,
  type Tab,
} from './harness.ts';
import { ARTICLE, ARTICLE_MARKS, PLAIN } from './pages.ts';

describe.each(BROWSERS)('the switch for a site in %s', (name) => {
  const session = useBrowser(name);
  let first: Tab;
  let second: Tab;
  let popup: Tab;

  beforeAll(async () => {
    session().sites.serve({
      'http://news.test/a': ARTICLE,
      'http://www.news.test/b': ARTICLE,
      'http://news.test/plain': PLAIN,
      'http://other.test/': ARTICLE,
    });
    first = await openTab(session(), 'http://news.test/a');
    await waitForMarks(first.page, ARTICLE_MARKS);
    second = await openTab(session(), 'http://www.news.test/b');
    await waitForMarks(second.page, ARTICLE_MARKS);
    popup = await openPopup(session(), first);
  });

  /** Presses the popup's switch, as a user does, and waits until it shows the new state. */
  async function press(on: boolean): Promise<void> {
    await popup.page.bringToFront();
    await waitFor('the switch', () => popup.page.$(`[role="switch"][aria-checked="${!on}"]`));
    await popup.page.click('[role="switch"]');
    await waitFor('the switch to turn', () =>
      popup.page.$(`[role="switch"][aria-checked="${on}"]`),
    );
  }

  async function expectNothingOfOurs(tab: Tab): Promise<void> {
    expect(await highlights(tab.page)).toEqual([]);
    expect(await hasOurScript(session(), tab)).toBe(false);
  }

  test('takes marks and scripts out of both open tabs at once', async () => {
    await press(false);
    await waitForMarks(first.page, []);
    await waitForMarks(second.page, []);
    await expectNothingOfOurs(first);
    await expectNothingOfOurs(second);
  });

  test('leaves a page that is opened afterwards without any script of ours', async () => {
    const marked = await openTab(session(), 'http://other.test/');
    await waitForMarks(marked.page, ARTICLE_MARKS);
    const off = await openTab(session(), 'http://news.test/a');
    // Opened later and marked: whatever was to come into the page before it has come.
    await marked.page.bringToFront();
    await marked.page.reload();
    await waitForMarks(marked.page, ARTICLE_MARKS);
    await expectNothingOfOurs(off);
    await off.page.close();
    await marked.page.close();
  });

  test('lets the scout alone into a page that names no place', async () => {
    await press(true);
    const plain = await openTab(session(), 'http://news.test/plain');
    await waitFor('the scout', () => hasOurScript(session(), plain));
    expect(await highlights(plain.page)).toEqual([]);
    await plain.page.close();
  });

  test('puts the marks back into both tabs without a reload', async () => {
    await first.page.bringToFront();
    await waitForMarks(first.page, ARTICLE_MARKS);
    await second.page.bringToFront();
    await waitForMarks(second.page, ARTICLE_MARKS);
  });
});
