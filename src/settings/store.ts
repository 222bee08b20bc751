import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS } from './defaults.ts';
import type { Settings } from './types.ts';

// `local`, not `sync`: what `sync` holds leaves the browser.
const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The stored settings, or the defaults. */
export function readSettings(): Promise<Settings> {
  return item.getValue();
}

/**
 * Stores changed settings. Only the background calls this, one change after the other.
 *
 * @param change takes the settings as stored, gives them as they should be
 * @returns the settings before and after
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<{ before: Settings; after: Settings }> {
  const before = await readSettings();
  const after = change(before);
  await item.setValue(after);
  return { before, after };
}

/**
 * Calls back whenever the stored settings have changed, whichever script changed them.
 *
 * @param listener takes the settings as they are and as they were
 * @returns ends the watch
 */
export function watchSettings(listener: (after: Settings, before: Settings) => void): () => void {
  return item.watch((after, before) =>
    listener(after ?? DEFAULT_SETTINGS, before ?? DEFAULT_SETTINGS),
  );
}
