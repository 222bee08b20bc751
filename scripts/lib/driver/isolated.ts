import type { Driver, Tab } from './driver.ts';

/** What an injected function comes back with: a throw must not get lost, as it does in Chromium. */
interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * Runs a function in the extension's isolated world of a page, where its content scripts live.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param work a function, or its source; sent as text, it sees nothing of its file
 * @param args what it takes, JSON-serializable
 * @param frameId the frame; the top one if left out
 * @returns what it gave, JSON-serializable
 * @throws Error if the function throws or the page lets no extension in
 */
export async function inIsolatedWorld<A extends readonly unknown[], T>(
  driver: Driver,
  tab: Tab,
  work: string | ((...args: A) => T),
  args: A,
  frameId = 0,
): Promise<T> {
  const outcome = (await driver.control.evaluate(
    injection(tab.id, frameId, `${work}`, args),
  )) as Outcome;
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.value as T;
}

/**
 * Whether a frame's isolated world holds anything of ours.
 *
 * @param driver the running browser
 * @param tab whose page
 * @param frameId the frame; the top one if left out
 */
export function hasOurScript(driver: Driver, tab: Tab, frameId = 0): Promise<boolean> {
  return inIsolatedWorld(driver, tab, () => globalThis.fourIslands !== undefined, [], frameId);
}

/** The frames of a tab by their numbers, the top frame (0) first. */
export function frameIds(driver: Driver, tab: Tab): Promise<number[]> {
  return driver.control.evaluate(async (tabId) => {
    const target = { tabId, allFrames: true };
    const results = await chrome.scripting.executeScript({ target, func: () => null });
    return results.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  }, tab.id);
}

/** An expression, since a function cannot be handed over inside another one's arguments. */
function injection(tabId: number, frameId: number, work: string, args: readonly unknown[]): string {
  return `chrome.scripting.executeScript({
    target: { tabId: ${tabId}, frameIds: [${frameId}] },
    args: ${JSON.stringify(args)},
    func: async (...args) => {
      try { return { value: await (${work})(...args) }; }
      catch (error) { return { error: String(error?.stack ?? error) }; }
    },
  }).then(([{ result }]) => result)`;
}
