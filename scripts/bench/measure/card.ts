import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { OPEN_AFTER } from '../../../src/card/timing.ts';
import { waitFor } from '../../lib/driver/wait.ts';
import { settle, startCounting } from './metrics.ts';

/** How long a card takes to come, in milliseconds. */
export interface CardDelay {
  /** From the pointer's last move to behind the frame in which the card is there. */
  readonly shown: number;
  /** The same from the end of the delay, which begins in the first frame with the pointer on the mark. */
  readonly late: number;
}

interface Times {
  readonly moved: number;
  readonly looked: number;
  readonly shown?: number;
}

/**
 * Points at the first mention of a fresh page and waits for its card.
 *
 * @param browser with our extension
 * @param url a page that has the text
 */
export async function measureCard(browser: Browser, url: string): Promise<CardDelay> {
  const page = await browser.newPage();
  try {
    const client = await startCounting(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(client, 1000);
    const { x, y } = await waitFor('a mark', () => page.evaluate(firstMark));
    await page.mouse.move(x - 40, y - 30);
    await sleep(300);
    await page.evaluate(watchForCard);
    await page.mouse.move(x, y);
    const {
      moved,
      looked,
      shown = NaN,
    } = await waitFor('a card', () =>
      page.evaluate(() => {
        const { times } = globalThis as unknown as { times: Times };
        return times.shown ? times : undefined;
      }),
    );
    return { shown: shown - moved, late: shown - looked - OPEN_AFTER };
  } finally {
    await page.close();
  }
}

/** Runs in the page: brings the first mark to the middle of the window and gives a point on it. */
function firstMark(): { x: number; y: number } | undefined {
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  if (!range) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = live.getClientRects()[0];
  return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Runs in the page. A card's host is the only thing that is put beside the body. */
function watchForCard(): void {
  const times: { moved: number; looked: number; shown?: number } = { moved: NaN, looked: NaN };
  Object.assign(globalThis, { times });
  const move = ({ timeStamp }: Event): void => {
    times.moved = timeStamp;
    // Asked for behind the annotator, and so called behind it in the same frame.
    requestAnimationFrame(() => (times.looked = performance.now()));
  };
  addEventListener('pointermove', move, true);
  new MutationObserver(() => {
    // A frame's callbacks run before it is painted; a task that they start runs behind.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (times.shown ??= performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}
