import { browser } from 'wxt/browser';
import { quietly } from './frames.ts';

/** The frame that the last step in a tab led to. Forgotten with the worker: then a walk begins at the top. */
const lastFrames = new Map<number, number>();

/**
 * Scrolls to a mention in a frame and opens its card.
 *
 * @param tabId the tab
 * @param frameId the frame that the mention's summary named
 * @param mention the mention's number in that frame
 * @returns whether the mention still stands
 */
export async function revealMention(
  tabId: number,
  frameId: number,
  mention: number,
): Promise<boolean> {
  const results = await quietly(
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (id: number) => globalThis.fourIslands?.annotator?.reveal(id) ?? false,
      args: [mention],
    }),
  );
  const isRevealed = results?.[0]?.result ?? false;
  if (isRevealed) await arrive(tabId, frameId);
  return isRevealed;
}

/**
 * Goes to the next or previous mention of a tab, through its frames in turn.
 *
 * @param tabId the tab
 * @param direction 1 for the next, -1 for the previous
 */
export async function stepMention(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await annotatedFrames(tabId);
  const last = frames.indexOf(lastFrames.get(tabId) ?? -1);
  const start = Math.max(last, 0);
  const order = direction === 1 ? frames.slice(start) : frames.slice(0, start + 1);
  for (const frameId of direction === 1 ? order : order.toReversed()) {
    if (await stepIn(tabId, frameId, direction, last >= 0 && frameId !== frames[last])) {
      return arrive(tabId, frameId);
    }
  }
}

async function annotatedFrames(tabId: number): Promise<number[]> {
  const results = await quietly(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.fourIslands?.annotator !== undefined,
    }),
  );
  return (results ?? [])
    .flatMap(({ frameId, result }) => (result ? [frameId] : []))
    .toSorted((a, b) => a - b);
}

async function stepIn(
  tabId: number,
  frameId: number,
  direction: 1 | -1,
  anew: boolean,
): Promise<boolean> {
  const results = await quietly(
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (by: 1 | -1, begin: boolean) =>
        globalThis.fourIslands?.annotator?.step(by, begin) ?? false,
      args: [direction, anew],
    }),
  );
  return results?.[0]?.result ?? false;
}

/** A card is open in this frame now: one that another frame still shows has to close. */
async function arrive(tabId: number, frameId: number): Promise<void> {
  lastFrames.set(tabId, frameId);
  const others = (await annotatedFrames(tabId)).filter((other) => other !== frameId);
  if (others.length === 0) return;
  await quietly(
    browser.scripting.executeScript({
      target: { tabId, frameIds: others },
      func: () => globalThis.fourIslands?.annotator?.closeCard(),
    }),
  );
}
