import { describe, expect, test } from 'vitest';
import { BROWSERS, openExtensionPage, useBrowser, waitFor } from './harness.ts';

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  const session = useBrowser(name);

  test('marks its own sample and opens a card there', async () => {
    const { page } = await openExtensionPage(session(), 'welcome.html');
    await page.bringToFront();
    const spot = await waitFor('a mark in the sample', () =>
      page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            if (live.toString() !== 'Iturup') continue;
            const { x, y, width, height } = live.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return undefined;
      }),
    );
    await page.mouse.move(spot.x - 3, spot.y);
    await page.mouse.move(spot.x, spot.y, { steps: 3 });
    await waitFor('the card', () =>
      page.evaluate(() => document.documentElement.children.length === 3),
    );
    expect(await page.$('.grant')).toBeNull();
  });
});
