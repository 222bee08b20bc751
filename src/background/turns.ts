/** Milliseconds after which a work that has not ended is not waited for any longer: its document may have been frozen. */
const PATIENCE = 1000;

/** The end of the last work for each tab. */
const last = new Map<number, Promise<unknown>>();

/**
 * Does work for the frames of a tab one after the other, so that a page with hundreds of them can do its own between.
 *
 * @param tabId the tab
 * @param work what is to be done; must not fail
 * @returns resolves when it is done
 */
export async function inTurnOf(tabId: number, work: () => Promise<unknown>): Promise<void> {
  const before = last.get(tabId);
  const done = (async () => {
    await before;
    await Promise.race([work(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  })();
  last.set(tabId, done);
  await done;
  if (last.get(tabId) === done) last.delete(tabId);
}
