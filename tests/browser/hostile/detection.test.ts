import { describe, expect, test } from 'vitest';
import { BROWSERS, hasOurScript, openTab, useBrowser, waitFor } from '../harness.ts';
import { hostilePages } from './pages.ts';

const PAGE = hostilePages()['http://hostile.test/looks-for-us.html'] ?? '';

/** What pages that hunt for extensions ask for. */
const FILES = [
  'scout.js',
  'annotator.js',
  'popup.html',
  'dossier.html',
  'icon/16.png',
  'manifest.json',
];

declare global {
  /** What the page does to find out who else is in it: all that it saw and can look at, as text. */
  var look: (addresses: readonly string[]) => Promise<{ seen: string[]; looked: string }>;
}

describe.each(BROWSERS)('a page that looks for the extension in %s', (name) => {
  const session = useBrowser(name);

  test('finds nothing where nothing is marked', async () => {
    const { base, control, sites } = session();
    sites.serve({ 'http://watched.test/': PAGE, 'http://free.test/': PAGE });
    await control.evaluate(() =>
      chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'free.test', on: false } }),
    );
    const looks = [];
    for (const host of ['free', 'watched']) {
      const tab = await openTab(session(), `http://${host}.test/`);
      if (host === 'watched') await waitFor('the scout', () => hasOurScript(session(), tab));
      await tab.page.mouse.move(200, 100, { steps: 4 });
      const files = FILES.map((file) => base + file);
      const { seen, looked } = await tab.page.evaluate((addresses) => look(addresses), files);
      expect(seen).toEqual([]);
      looks.push(looked.replaceAll(`${host}.test`, 'host.test'));
      await tab.page.close();
    }
    expect(looks[1]).toBe(looks[0]);
    expect(JSON.parse(looks[1] ?? '').reached).toEqual(['refused']);
  });
});
