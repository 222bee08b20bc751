import { beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../scripts/lib/driver/wait.ts';
import { BROWSERS, openTab, useBrowser, waitForMarks, type Tab } from './harness.ts';
import { markedTexts } from './harness/marks.ts';

const URL = 'http://changing.test/';
const PAGE = `<!doctype html><html lang="en"><title>Changing</title><body>
<p id="a">Etorofu is large.</p><p id="b">North of <b>Kuna</b>shiri.</p>
<div id="list"><p>Iturup</p>
<p>Kunashir</p></div>
<div id="empty"></div>`;
const MARKS = ['Etorofu', 'Kunashiri', 'Iturup', 'Kunashir'];

describe.each(BROWSERS)('marks of a changing page in %s', (name) => {
  const session = useBrowser(name);
  let tab: Tab;

  beforeEach(async () => {
    session().sites.serve({ [URL]: PAGE });
    tab = await openTab(session(), URL);
    await waitForMarks(tab.page, MARKS);
    return () => tab.page.close();
  });

  /** Changes the page and gives the marks as they are in the frame that shows the change. */
  const marksInSameFrame = (change: () => void): Promise<string[]> =>
    tab.page.evaluate(`(async () => {
      (${change.toString()})();
      await new Promise((frame) => requestAnimationFrame(frame));
      return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).flatMap((range) => {
        const { startContainer: node, startOffset, endOffset } = range;
        const isPainted = node.isConnected && endOffset <= node.length;
        return isPainted ? [node.data.slice(startOffset, endOffset)] : [];
      }).toSorted();
    })()`) as Promise<string[]>;

  test.each<[string, () => void, string[]]>([
    [
      'text under a mark is replaced',
      () => {
        const text = document.querySelector('#a')?.firstChild as Text;
        text.data = 'Hokkaido is larger.';
      },
      ['Kuna', 'shiri', 'Iturup', 'Kunashir'],
    ],
    [
      'text before a mark is inserted',
      () => {
        const text = document.querySelector('#a')?.firstChild;
        if (text instanceof Text) text.insertData(0, 'See: ');
      },
      ['Kuna', 'shiri', 'Iturup', 'Kunashir'],
    ],
    [
      'a name is parted',
      () => document.querySelector('#b b')?.after('-x-'),
      ['Etorofu', 'Iturup', 'Kunashir'],
    ],
    [
      'a marked element is removed',
      () => document.querySelector('#list p')?.remove(),
      ['Etorofu', 'Kuna', 'shiri', 'Kunashir'],
    ],
  ])('no mark is wrong in the frame in which %s', async (_, change, marks) => {
    expect(await marksInSameFrame(change)).toEqual(marks.toSorted());
  });

  test.each<[string, () => void, string[]]>([
    [
      'a mark moves with its text',
      () => {
        const text = document.querySelector('#a')?.firstChild;
        if (text instanceof Text) text.insertData(0, 'See: ');
      },
      MARKS,
    ],
    [
      'an element is moved',
      () => {
        const first = document.querySelector('#list p');
        if (first) document.querySelector('#empty')?.append(first);
      },
      MARKS,
    ],
    [
      'text is hidden',
      () => document.querySelector('#list')?.setAttribute('hidden', ''),
      ['Etorofu', 'Kunashiri'],
    ],
    [
      'text is hidden by its own style',
      () => document.querySelector<HTMLElement>('#a')?.style.setProperty('display', 'none'),
      ['Kunashiri', 'Iturup', 'Kunashir'],
    ],
    [
      'text becomes an editor’s',
      () => document.querySelector('#list')?.setAttribute('contenteditable', ''),
      ['Etorofu', 'Kunashiri'],
    ],
    [
      'an inline element becomes a block',
      () => document.querySelector<HTMLElement>('#b b')?.style.setProperty('display', 'block'),
      ['Etorofu', 'Iturup', 'Kunashir'],
    ],
    [
      'a block becomes inline',
      () => {
        document.querySelector<HTMLElement>('#list p')?.style.setProperty('display', 'inline');
        // What comes with it shows that all has been read again.
        document.querySelector('#empty')?.append('Shikotan');
      },
      [...MARKS, 'Shikotan'],
    ],
    [
      'a name is parted, and joined again before it is read',
      () => {
        const paragraph = document.querySelector('#a');
        const text = paragraph?.firstChild;
        if (text instanceof Text) text.splitText(3);
        queueMicrotask(() => {
          paragraph?.normalize();
          document.querySelector('#empty')?.append('Shikotan');
        });
      },
      [...MARKS, 'Shikotan'],
    ],
    [
      'a block between two texts is removed',
      () => {
        const parent = document.querySelector('#empty');
        parent?.append('Habo', document.createElement('p'), 'mai Islands');
        parent?.querySelector('p')?.remove();
      },
      [...MARKS, 'Habomai Islands'],
    ],
    [
      'all text is replaced at once',
      () => {
        document.body.innerHTML = '<p>Only Habomai Islands</p>';
      },
      ['Habomai Islands'],
    ],
    [
      'a text is rendered again 200 times',
      () => {
        for (let i = 0; i < 200; i++) {
          const text = document.querySelector('#a');
          if (text) text.textContent = `Etorofu, for the ${i}th time`;
        }
      },
      MARKS,
    ],
    [
      'thousands of paragraphs come at once',
      () => {
        for (let i = 0; i < 3000; i++) {
          const paragraph = document.createElement('p');
          paragraph.textContent = i % 1000 === 0 ? 'Iturup' : 'Nothing';
          document.body.append(paragraph);
        }
      },
      [...MARKS, 'Iturup', 'Iturup', 'Iturup'],
    ],
    [
      'a shadow root comes in the place of a text, which has no style any more',
      () => {
        const paragraph = document.querySelector('#b');
        paragraph?.attachShadow({ mode: 'open' });
        paragraph?.append(' Shikotan');
      },
      [...MARKS, 'Shikotan'],
    ],
    [
      'marked text is moved into a new shadow tree, to where it is hidden',
      () => {
        const host = document.createElement('x-tabs');
        document.body.append(host);
        const panel = document.createElement('div');
        panel.hidden = true;
        host.attachShadow({ mode: 'open' }).append(panel);
        panel.append(document.querySelector('#list') ?? '');
      },
      ['Etorofu', 'Kunashiri'],
    ],
    [
      'the page is written anew',
      () => {
        document.open();
        document.write('<p>Written: back on Etorofu</p>');
        document.close();
      },
      ['Etorofu'],
    ],
  ])('marks are right after %s', async (_, change, marks) => {
    await tab.page.evaluate(change);
    await waitForMarks(tab.page, marks);
  });

  test.each<[string, 'p' | 'div', () => void | Promise<void>, string[]]>([
    [
      'the page was an editor for a moment',
      'p',
      async () => {
        document.designMode = 'on';
        await new Promise((later) => setTimeout(later, 200));
        document.designMode = 'off';
        document.querySelector('#empty')?.append('Shikotan');
      },
      [...MARKS, 'Shikotan', ...Array.from({ length: 11 }, () => 'Iturup')],
    ],
    [
      'all is taken out',
      'div',
      () => {
        document.body.replaceChildren('Only Habomai Islands');
      },
      ['Habomai Islands'],
    ],
  ])('marks are right after %s while it was read', async (_, tag, change, marks) => {
    await tab.page.evaluate(`(${fillUntilMarked})('${tag}').then(${change})`);
    await waitForMarks(tab.page, marks);
  });

  test('an element of the page’s own making that becomes inline, or a block again, is marked once', async () => {
    await tab.page.evaluate(() => {
      const style = '<style>x-own { display: block } .inline { display: inline }</style>';
      const text = '<div id="around">Near <x-own>Habomai Islands</x-own>.</div>';
      document.body.insertAdjacentHTML('beforeend', style + text);
    });
    await waitForMarks(tab.page, [...MARKS, 'Habomai Islands']);
    await tab.page.evaluate(() => {
      document.querySelector('x-own')?.classList.add('inline');
      document.querySelector('#around')?.append(' Shikotan');
    });
    await waitForMarks(tab.page, [...MARKS, 'Habomai Islands', 'Shikotan']);
    await tab.page.evaluate(() => {
      document.querySelector('x-own')?.classList.remove('inline');
      document.querySelector('x-own')?.append(' Iturup');
    });
    await waitForMarks(tab.page, [...MARKS, 'Habomai Islands', 'Iturup', 'Shikotan']);
    await tab.page.evaluate(() => {
      document.querySelector('x-own')?.classList.add('inline');
      document.querySelector('#around')?.append('!');
    });
    await waitForMarks(tab.page, [...MARKS, 'Habomai Islands', 'Iturup', 'Shikotan']);
    await tab.page.evaluate(() => {
      document.querySelector('x-own')?.classList.remove('inline');
      document.querySelector('#around')?.append(' Etorofu');
    });
    await waitForMarks(tab.page, [...MARKS, 'Habomai Islands', 'Iturup', 'Shikotan', 'Etorofu']);
  });

  test('nothing is read while the page is hidden, and all when it is shown', async () => {
    const front = await openTab(session(), URL);
    await waitFor('the page to be hidden', () => tab.page.evaluate(() => document.hidden));
    for (const { page } of [tab, front]) {
      await page.evaluate(() => document.querySelector('#empty')?.append('Shikotan'));
    }
    await waitForMarks(front.page, [...MARKS, 'Shikotan']);
    expect(await markedTexts(tab.page)).toEqual(MARKS.toSorted());
    await front.page.close();
    await tab.page.bringToFront();
    await waitForMarks(tab.page, [...MARKS, 'Shikotan']);
  });
});

/** Runs in the page: adds 3,001 elements, eleven with a name, until the first are marked and the rest is still to be read. */
async function fillUntilMarked(tag: 'p' | 'div'): Promise<void> {
  const highlights = [...CSS.highlights.values()];
  const marked = (): number => highlights.reduce((sum, { size }) => sum + size, 0);
  const before = marked();
  for (let i = 3000; i >= 0; i--) {
    const element = document.createElement(tag);
    element.textContent = `${i} ways to the sea. `.repeat(20) + (i % 300 ? '' : 'Iturup');
    document.body.prepend(element);
  }
  // What is in view is marked first.
  while (marked() <= before) await new Promise((frame) => requestAnimationFrame(frame));
}
