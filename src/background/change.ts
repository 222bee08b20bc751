import { changeSettings, readSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { registerScout } from './registration.ts';
import { updateTabs } from './tabs.ts';

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
 */
export function applyChange(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const { before, after } = await changeSettings(change);
    await registerScout(after);
    await updateTabs(before, after);
    return after;
  });
}

/** Registers the scout and puts it into the open tabs that are on and have none. */
export function enterOpenTabs(): Promise<void> {
  return inTurn(async () => {
    const settings = await readSettings();
    await registerScout(settings);
    await updateTabs(undefined, settings);
  });
}
