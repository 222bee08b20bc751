import { openTab, type Tab } from '../../../scripts/lib/driver/driver.ts';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';
import { collectErrors } from '../harness/errors.ts';
import type { Session } from '../harness.ts';
import { freshMarks } from './fresh.ts';
import { soakSite } from './page.ts';

/** Where the extension is at work, and where its site is switched off. */
const LIVE = 'http://live.example';
const PLAIN = 'http://plain.example';

/** What one seed has gone through. */
export interface SoakResult {
  readonly edits: number;
  /** Marks that were compared, over all batches. */
  readonly marks: number;
}

/** How far a seed goes. */
export interface SoakLength {
  readonly batches: number;
  /** Edits from one comparison to the next. */
  readonly edits: number;
}

/**
 * Lays the sites out for `soak`: to be called once for each browser.
 *
 * @param session the running browser
 */
export async function prepareSoak(session: Session): Promise<void> {
  session.sites.serve({ ...soakSite(LIVE), ...soakSite(PLAIN) });
  await session.control.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'setSite', body: { site: 'plain.example', on: false } }),
  );
}

/**
 * Edits the same page at random in two tabs: in one the extension follows it all the time, in the other it is
 * off. After each batch the two documents must be alike, node for node, and the marks in the first must be those
 * of a fresh start in the second.
 *
 * @param session the running browser, prepared by `prepareSoak`
 * @param seed decides every edit
 * @param length how far to go
 * @throws Error that names seed and batch, what differs, and the edits of the batch
 */
export async function soak(
  session: Session,
  seed: number,
  { batches, edits }: SoakLength,
): Promise<SoakResult> {
  const plain = await openWorld(session, `${PLAIN}/?seed=${seed}`);
  const live = await openWorld(session, `${LIVE}/?seed=${seed}`);
  const result = { edits: 0, marks: 0 };
  const errors = collectErrors(live.page);
  let log: readonly string[] = [];
  try {
    for (let batch = 1; batch <= batches; batch += 1) {
      try {
        log = await edit(live, edits);
        await edit(plain, edits);
        await compareDocuments(live, plain);
        result.marks += await compareMarks(session, live, plain);
        result.edits += log.length;
        if (errors.length > 0) throw new Error(`Errors in the page: ${errors.join('; ')}`);
      } catch (error) {
        const where = `seed ${seed}, batch ${batch} of ${edits} edits in ${session.name}`;
        const text = `${where}: ${String(error)}\nThe edits of the batch:\n${log.join('\n')}`;
        throw new Error(text, { cause: error });
      }
    }
  } finally {
    await Promise.all([live.page.close(), plain.page.close()]);
  }
  return result;
}

async function openWorld(session: Session, url: string): Promise<Tab> {
  const tab = await openTab(session, url);
  await waitFor('the page to have made itself', () =>
    tab.page.evaluate(() => globalThis.world !== undefined),
  );
  return tab;
}

function edit({ page }: Tab, count: number): Promise<string[]> {
  return page.evaluate((wanted) => globalThis.world?.edit(wanted) ?? [], count);
}

async function compareDocuments(live: Tab, plain: Tab): Promise<void> {
  const [a, b] = await Promise.all([live, plain].map(serialize));
  if (a !== b) throw new Error(`The documents differ:\n${firstDifference(a ?? '', b ?? '')}`);
  for (const { page } of [live, plain]) {
    const strange = await page.evaluate(() => globalThis.world?.strange() ?? []);
    if (strange.length > 0) throw new Error(`Changed by another hand: ${strange.join(', ')}`);
  }
}

function serialize({ page }: Tab): Promise<string> {
  return page.evaluate(() => globalThis.world?.serialize() ?? '');
}

async function compareMarks(session: Session, live: Tab, plain: Tab): Promise<number> {
  await plain.page.bringToFront();
  const wanted = await freshMarks(session, plain);
  await live.page.bringToFront();
  let standing: string[] = [];
  await waitFor('the marks of a fresh start', async () => {
    standing = await live.page.evaluate(() => globalThis.world?.marks() ?? []);
    return standing.join('\n') === wanted.join('\n');
  }).catch(() => {
    const stale = without(standing, wanted);
    const missed = without(wanted, standing);
    throw new Error(`Stale marks:\n${stale.join('\n')}\nMissed marks:\n${missed.join('\n')}`);
  });
  return wanted.length;
}

/** What is left of a list without the entries of another one, each taken away as often as it is there. */
function without(marks: readonly string[], others: readonly string[]): string[] {
  const left = [...marks];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function firstDifference(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return `with the extension: ${left.slice(at, at + 3).join(' ')}\nwithout: ${right.slice(at, at + 3).join(' ')}`;
}
