import { beforeAll, describe, test } from 'vitest';
import { LONG } from './card-pages.ts';
import {
  BROWSERS,
  openTab,
  pressCommand,
  useBrowser,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  type Tab,
} from './harness.ts';

const MARKS = ['Etorofu', 'Kunashiri', 'Shikotan'];

describe.each(BROWSERS)('the keys in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;

  beforeAll(async () => {
    session().sites.serve({ 'http://long.test/': LONG });
    tab = await openTab(session(), 'http://long.test/');
    await waitForMarks(tab.page, MARKS);
  });

  test('lead to the next mention and back to the one before', async () => {
    await pressCommand(session(), 'next-mention');
    await waitForCard(session(), tab, 'Iturup');
    await pressCommand(session(), 'next-mention');
    await waitForCard(session(), tab, 'Kunashiri');
    await pressCommand(session(), 'previous-mention');
    await waitForCard(session(), tab, 'Iturup');
    await tab.page.keyboard.press('Escape');
    await waitForNoCard(tab);
  });

  test('switch the site off and on again', async () => {
    await pressCommand(session(), 'toggle-site');
    await waitForMarks(tab.page, []);
    await pressCommand(session(), 'toggle-site');
    await waitForMarks(tab.page, MARKS);
  });
});
