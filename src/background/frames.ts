import compiledNames from 'virtual:names';
import { browser } from 'wxt/browser';
import type { CompiledNames } from '../mentions/compile.ts';
import type { FrameSummary } from '../messages/types.ts';
import { MARK_STYLE } from '../page/mark-style.ts';
import type { AnnotatorConfig } from '../settings/types.ts';

/** One document in a tab, as the sender of a message or a result names it. */
export interface FrameTarget {
  readonly tabId: number;
  readonly documentId: string;
}

/**
 * Puts the scout into every frame of a tab that has none yet.
 *
 * @param tabId the tab; one that no extension may enter is passed over in silence
 */
export async function insertScout(tabId: number): Promise<void> {
  await quietly(
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/scout.js'] }),
  );
}

/**
 * The media type of a tab's page, such as `text/html`, if the browser lets the extension into it at all (not
 * into its own pages or its store).
 *
 * @param tabId the tab
 */
export async function contentTypeOf(tabId: number): Promise<string | undefined> {
  const results = await quietly(
    browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }),
  );
  return results?.[0]?.result;
}

/**
 * Puts mark styles and annotator into one document, with the names to look for.
 *
 * @param target the document; one that has gone meanwhile is passed over in silence
 * @param config how the annotator is to mark
 */
export async function insertAnnotator(target: FrameTarget, config: AnnotatorConfig): Promise<void> {
  const where = { tabId: target.tabId, documentIds: [target.documentId] };
  await quietly(
    Promise.all([
      browser.scripting.insertCSS({ target: where, css: MARK_STYLE }),
      browser.scripting
        .executeScript({ target: where, func: equip, args: [config, compiledNames] })
        .then(() => browser.scripting.executeScript({ target: where, files: ['/annotator.js'] })),
    ]),
  );
}

/**
 * Ends all our scripts in all frames of a tab and takes the mark styles away.
 *
 * @param tabId the tab
 */
export async function clearTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await quietly(
    Promise.all([
      browser.scripting.executeScript({ target, func: leave }),
      browser.scripting.removeCSS({ target, css: MARK_STYLE }),
    ]),
  );
}

/**
 * Tells the annotators in all frames of a tab how to mark from now on.
 *
 * @param tabId the tab
 * @param config how to mark
 */
export async function configureTab(tabId: number, config: AnnotatorConfig): Promise<void> {
  await quietly(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: configure,
      args: [config],
    }),
  );
}

/**
 * Makes the annotators of a tab ask for the card's texts anew.
 *
 * @param tabId the tab
 */
export async function refreshCards(tabId: number): Promise<void> {
  await quietly(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.fourIslands?.annotator?.refreshCards(),
    }),
  );
}

/**
 * What the frames of a tab hold, the top frame first. Empty where nothing of ours is.
 *
 * @param tabId the tab
 * @param listed how many mentions of each frame are described, at most
 */
export async function summarizeTab(tabId: number, listed: number): Promise<FrameSummary[]> {
  const results = await quietly(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (most: number) => globalThis.fourIslands?.annotator?.summary(most) ?? null,
      args: [listed],
    }),
  );
  return (results ?? [])
    .flatMap(({ frameId, result }) => (result ? [{ ...result, frameId }] : []))
    .toSorted((a, b) => a.frameId - b.frameId);
}

/**
 * How many mentions all frames of a tab hold together.
 *
 * @param tabId the tab
 */
export async function countTab(tabId: number): Promise<number> {
  const results = await quietly(
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: count }),
  );
  return (results ?? []).reduce((sum, { result }) => sum + (result ?? 0), 0);
}

// The functions below run in frames: they must not name anything of this file.

function count(): number {
  return globalThis.fourIslands?.annotator?.count() ?? 0;
}

function equip(config: AnnotatorConfig, names: CompiledNames): void {
  const world = (globalThis.fourIslands ??= {});
  if (!world.annotator) Object.assign(world, { config, names });
}

function configure(config: AnnotatorConfig): void {
  const world = (globalThis.fourIslands ??= {});
  world.config = config;
  world.annotator?.configure(config);
}

function leave(): void {
  const world = globalThis.fourIslands;
  world?.scout?.leave();
  world?.annotator?.leave();
  globalThis.fourIslands = undefined;
}

/**
 * The result of an injection, or `undefined` if it failed: tabs and frames may go at any moment, and some admit
 * no extension; neither is a fault.
 *
 * @param injection one that is under way
 */
export async function quietly<T>(injection: Promise<T>): Promise<T | undefined> {
  try {
    return await injection;
  } catch {
    return undefined;
  }
}
