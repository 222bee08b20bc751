import type { Tab } from '../../../scripts/lib/driver/driver.ts';
import { inIsolatedWorld } from '../../../scripts/lib/driver/isolated.ts';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';
import { nameFiles, readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import type { FrameWorld } from '../../../src/messages/frame.ts';
import type { AnnotatorConfig } from '../../../src/settings/types.ts';
import type { Session } from '../harness.ts';

/**
 * The marks of a fresh start: puts an annotator into a page that has no script of ours, reads its marks when it
 * has read the whole page, and ends it.
 *
 * @param session the running browser
 * @param tab a tab whose site is off, in front
 * @returns marks as `world/marks.ts` describes them
 * @throws Error if the annotator leaves a highlight behind
 */
export async function freshMarks(session: Session, tab: Tab): Promise<string[]> {
  await equip(session, tab);
  await session.control.evaluate(
    (tabId) => chrome.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] }),
    tab.id,
  );
  await waitFor('the whole page to be read', () => inIsolatedWorld(session, tab, isRead, []));
  const marks = await tab.page.evaluate(() => globalThis.world?.marks() ?? []);
  await inIsolatedWorld(session, tab, leave, []);
  const left = await tab.page.evaluate(() => CSS.highlights.size);
  if (left > 0) throw new Error(`${left} highlights are left of an annotator that has ended.`);
  return marks;
}

/** Gives the page's isolated world what the background gives it before an annotator. */
function equip(session: Session, tab: Tab): Promise<void> {
  const config: AnnotatorConfig = { look: 'underline', density: 'every' };
  const names = compileNames(nameFiles(readDatasetFiles()));
  return inIsolatedWorld(
    session,
    tab,
    (world: FrameWorld) => {
      globalThis.fourIslands = world;
    },
    [{ config, names }],
  );
}

// These run in the isolated world: they must not name anything of this file.

function isRead(): boolean {
  return globalThis.fourIslands?.annotator?.summary(500).reading === false;
}

function leave(): void {
  globalThis.fourIslands?.annotator?.leave();
  globalThis.fourIslands = undefined;
}
