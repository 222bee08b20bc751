import { beforeEach, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  inIsolatedWorld,
  openTab,
  useBrowser,
  waitFor,
  waitForMarks,
  type Tab,
} from './harness.ts';

const URL = 'http://quiet.test/';
const QUIET = `<!doctype html><title>Quiet</title><p id="a">Far to the north lies Etor</p>
<p id="b" hidden>Kuna</p><p id="c">Russia holds Kunahir.</p><p>Itu<span id="cut">–</span>rup</p><div id="host"></div>`;

describe.each(BROWSERS)('scout in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;
  const atWork = (of: Tab): Promise<string[]> =>
    inIsolatedWorld(session(), of, () => Object.keys(globalThis.fourIslands ?? {}).toSorted(), []);

  beforeEach(async () => {
    session().sites.serve({ [URL]: QUIET });
    tab = await openTab(session(), URL);
    await waitFor('the scout', async () => (await atWork(tab)).includes('scout'));
    return () => tab.page.close();
  });

  test('stays alone while nothing is named, and leaves when the annotator comes', async () => {
    await tab.page.evaluate(() => document.body.append('Still nothing.'));
    expect(await atWork(tab)).toEqual(['scout']);
    await tab.page.evaluate(() => document.body.append('Now on Etorofu.'));
    await waitForMarks(tab.page, ['Etorofu']);
    await waitFor('the scout to leave', async () => !(await atWork(tab)).includes('scout'));
  });

  test.each<[string, () => void, string[]]>([
    [
      'another text',
      () => document.querySelector('#a')?.firstChild?.replaceWith('There lies Etorofu'),
      ['Etorofu'],
    ],
    [
      'an edit of one character',
      () => {
        const text = document.querySelector('#c')?.firstChild;
        if (text instanceof Text) text.insertData(text.data.indexOf('hir'), 's');
      },
      ['Kunashir'],
    ],
    ['a second text node', () => document.querySelector('#a')?.append('ofu'), ['Etorofu']],
    [
      'an element beside it',
      () => {
        const element = document.createElement('b');
        element.textContent = 'ofu';
        document.querySelector('#a')?.append(element);
      },
      ['Etorofu'],
    ],
    [
      'the removal of what stood between',
      () => document.querySelector('#cut')?.remove(),
      ['Iturup'],
    ],
    [
      'text that is shown',
      () => {
        const element = document.querySelector('#b');
        element?.append('shiri');
        element?.removeAttribute('hidden');
      },
      ['Kunashiri'],
    ],
    [
      'a closed shadow root of an element that was there',
      () => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' });
        if (root) root.innerHTML = '<p>Kunashir</p>';
      },
      ['Kunashir'],
    ],
    [
      'more changes at once than are followed one by one',
      () => {
        for (let i = 0; i < 3000; i++) document.body.append(document.createElement('p'));
        document.body.lastElementChild?.append('Kunashir');
      },
      ['Kunashir'],
    ],
    [
      'text in forms whose fields stand in the place of their properties',
      () => {
        const fields = (
          'matches textContent parentNode isConnected localName querySelector querySelectorAll childElementCount ' +
          'contains childNodes shadowRoot body closest getRootNode constructor __proto__'
        )
          .split(' ')
          .map((property) => `<select name="${property}"></select>`);
        const row = document.createElement('div');
        for (const field of [...fields, fields.join('')]) {
          const form = `<form><b>One</b> island${field}</form>`;
          row.innerHTML += '<i></i>'.repeat(199 - (row.childElementCount % 200)) + form;
          document.body.insertAdjacentHTML('beforeend', form);
        }
        document.body.append(row);
        // Behind the reading of the forms, which is not to be the last.
        setTimeout(() => {
          document.querySelector('form b')?.replaceChildren('shir');
          document.querySelector('form')?.prepend('Kuna');
        }, 300);
      },
      ['Kunashir island'],
    ],
    [
      'another document in the place of this one',
      () => {
        document.open();
        document.write('<p>Written: back on Etorofu</p>');
        document.close();
      },
      ['Etorofu'],
    ],
  ])('finds a name completed by %s', async (_, change, marks) => {
    await tab.page.evaluate(change);
    await waitForMarks(tab.page, marks);
  });
});
