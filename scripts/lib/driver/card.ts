import type { Driver, Tab } from './driver.ts';
import { inIsolatedWorld } from './isolated.ts';
import { waitFor } from './wait.ts';

/** An open card, as a reader sees it. */
export interface OpenCard {
  /** Its text, one line for each line on the screen. */
  readonly text: string;
  /** The markup in its shadow root. */
  readonly html: string;
  /** Where its host lies, in CSS pixels from the viewport's top left corner. */
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * The card that is open in a frame. Its root is closed to the page, but both browsers open it to a content
 * script, which is where this looks.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param frameId the frame; the top one if left out
 * @returns `null` while no card is open
 * @see https://developer.chrome.com/docs/extensions/reference/api/dom#method-openOrClosedShadowRoot
 * @see https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot
 */
export function readCard(driver: Driver, tab: Tab, frameId = 0): Promise<OpenCard | null> {
  return inCard(
    driver,
    tab,
    (root) => {
      const { x, y, width, height } = root.host.getBoundingClientRect();
      const text = Array.from(root.children, (child) =>
        child instanceof HTMLElement ? child.innerText : '',
      ).join('\n');
      return { text, html: root.innerHTML, rect: { x, y, width, height } };
    },
    frameId,
  );
}

/**
 * Runs a function in the open card's shadow root.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param work sent as text: it sees nothing of its file
 * @param frameId the frame; the top one if left out
 * @returns what it gave, or `null` while no card is open
 */
export function inCard<T>(
  driver: Driver,
  tab: Tab,
  work: (root: ShadowRoot) => T,
  frameId = 0,
): Promise<T | null> {
  return inIsolatedWorld(
    driver,
    tab,
    `() => (${openRoot.toString()})(${work.toString()})`,
    [],
    frameId,
  );
}

/**
 * Waits until a card is open and its text holds something.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param text what it must say
 * @param frameId the frame; the top one if left out
 */
export function waitForCard(driver: Driver, tab: Tab, text = '', frameId = 0): Promise<OpenCard> {
  return waitFor(`a card that says “${text}”`, async () => {
    const card = await readCard(driver, tab, frameId);
    return card?.text.includes(text) ? card : undefined;
  });
}

/**
 * Waits until the open card has faded in.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param frameId the frame; the top one if left out
 */
export async function waitForStillCard(driver: Driver, tab: Tab, frameId = 0): Promise<void> {
  await waitFor('the card to stand still', () =>
    inCard(driver, tab, (root) => root.getAnimations().length === 0, frameId),
  );
}

/**
 * Waits until no card is open and its host has gone from the page.
 *
 * @param tab whose page
 */
export async function waitForNoCard(tab: Tab): Promise<void> {
  await waitFor('the card to go', () =>
    tab.page.evaluate(() => document.documentElement.children.length === 2),
  );
}

/** Runs in the isolated world. The host is the one child of the root element beside head and body. */
function openRoot<T>(work: (root: ShadowRoot) => T): T | null {
  const host = Array.from(document.documentElement.children).find(
    (child): child is HTMLElement => child.localName !== 'head' && child.localName !== 'body',
  );
  if (!host) return null;
  const root =
    'openOrClosedShadowRoot' in host
      ? (host.openOrClosedShadowRoot as ShadowRoot | null)
      : chrome.dom.openOrClosedShadowRoot(host);
  return root && work(root);
}
