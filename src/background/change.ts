import { storage } from 'wxt/utils/storage';
import { changeSettings, readSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { registerScout } from './registration.ts';
import { clearOffTabs, updateTabs } from './tabs.ts';

// Session storage is emptied when the browser closes and when the extension is disabled, updated or reloaded:
// just when the open tabs have no script of this run.
const progress = storage.defineItem<'none' | 'changing' | 'done'>('session:progress', {
  fallback: 'none',
});

let applying: Promise<unknown> = Promise.resolve();

/** One after the other: two changes at once would undo each other's work in the tabs. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = applying.then(work);
  applying = result.catch(() => undefined);
  return result;
}

/**
 * Changes the settings and brings the browser in line: which sites get the scout, and every open tab.
 *
 * @param change takes the settings as stored, gives them as they should be
 * @returns the settings as stored now, when all tabs follow them
 * @throws if the settings cannot be stored; then nothing has changed
 */
export function applyChange(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    await progress.setValue('changing');
    const { before, after } = await changeSettings(change);
    await registerScout(after);
    await updateTabs(before, after);
    await progress.setValue('done');
    return after;
  });
}

/** Registers the scout and puts it into the open tabs that are on and have none. */
export function enterOpenTabs(): Promise<void> {
  return inTurn(async () => {
    const settings = await readSettings();
    await registerScout(settings);
    await updateTabs(undefined, settings);
    await progress.setValue('done');
  });
}

/**
 * Does what an earlier worker has not done: enters the open tabs after installing, enabling or starting the
 * browser, and finishes a change in whose middle the worker was stopped.
 */
export async function catchUp(): Promise<void> {
  const state = await progress.getValue();
  if (state === 'done') return;
  if (state === 'changing') await inTurn(async () => clearOffTabs(await readSettings()));
  await enterOpenTabs();
}
