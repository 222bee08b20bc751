import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  hover,
  openTab,
  pointOf,
  readCard,
  useBrowser,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  moveAway,
  type Tab,
} from './harness.ts';

const URL = 'http://fixtures.test/pointing';
const HTML = readFileSync(`${import.meta.dirname}/../fixtures/pointing.html`, 'utf8');
const MARKS = /name="mentions" content="([^"]*)"/.exec(HTML)?.[1]?.split('|') ?? [];

describe.each(BROWSERS)('pointing in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;

  beforeEach(async () => {
    session().sites.serve({ [URL]: HTML });
    tab = await openTab(session(), URL);
    await waitForMarks(tab.page, MARKS);
    return () => tab.page.close();
  });

  test.each([
    ['in a line of text', 'Etorofu', 0],
    ['in a link', 'Kunashiri', 0],
    ['in a button', 'Iturup', 0],
    ['in text that cannot be selected', 'Kunashir here', 0],
    ['under something transparent', 'Etorofu', 1],
    ['in a drawing', 'Iturup', 1],
  ])('a mark %s is found', async (_, text, nth) => {
    await hover(tab.page, text, nth);
    await waitForCard(session(), tab);
  });

  test('neither the blank end of a line nor what is covered is a mark', async () => {
    const { x, y } = await pointOf(tab.page, 'Etorofu');
    await tab.page.mouse.move(x + 100, y, { steps: 4 });
    await hover(tab.page, 'Habomai Islands');
    // A card of a mark that is one shows that the pointer was heard.
    await hover(tab.page, 'Kunashiri');
    const { text } = await waitForCard(session(), tab);
    expect(text).not.toContain('Habomai');
    await moveAway(tab.page);
    await waitForNoCard(tab);
  });

  test('nothing opens while a button is held', async () => {
    const { x, y } = await pointOf(tab.page, 'Etorofu');
    await tab.page.mouse.move(x, y + 60);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x, y, { steps: 4 });
    expect(await readCard(session(), tab)).toBeNull();
    await tab.page.mouse.up();
    await tab.page.mouse.move(x + 2, y, { steps: 2 });
    await waitForCard(session(), tab);
  });

  test('events that the page makes up are no pointer', async () => {
    const at = await pointOf(tab.page, 'Etorofu');
    await tab.page.evaluate(({ x, y }) => {
      const options = { clientX: x, clientY: y, bubbles: true, composed: true };
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', options));
    }, at);
    await hover(tab.page, 'Kunashiri');
    const { text } = await waitForCard(session(), tab);
    expect(text).toContain('Kunashiri');
  });
});
