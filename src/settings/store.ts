import { storage } from 'wxt/utils/storage';
import { keepAside } from './aside.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './types.ts';

// `local`, not `sync`: what `sync` holds leaves the browser. A later version adds its step to `migrations`.
const item = storage.defineItem<unknown>('local:settings', { version: 1, migrations: {} });

/**
 * The stored settings; defaults stand in for what is missing or makes no sense.
 *
 * @throws if the browser's storage cannot be read
 */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue()).settings;
}

/**
 * Stores changed settings. Only the background calls this, one change after the other. Stored values that
 * make no sense are kept aside before they are overwritten; fields of a newer version stay as they are.
 *
 * @param change takes the settings as stored, gives them as they should be
 * @returns the settings before and after
 * @throws if the browser's storage cannot be read or written; then the old settings stand
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<{ before: Settings; after: Settings }> {
  const stored = await item.getValue();
  const { settings: before, rejected } = parseSettings(stored);
  const after = change(before);
  if (Object.keys(rejected).length > 0) await keepAside(rejected);
  await item.setValue({ ...(isPlainObject(stored) ? stored : {}), ...after });
  return { before, after };
}

/** What of the stored settings makes no sense, by field, so that it can be shown. Empty when all is well. */
export async function unreadableSettings(): Promise<Readonly<Record<string, unknown>>> {
  return parseSettings(await item.getValue()).rejected;
}

/**
 * Calls back whenever the stored settings have changed, whichever script changed them.
 *
 * @param listener reads them anew
 * @returns ends the watch
 */
export function watchSettings(listener: () => void): () => void {
  return item.watch(() => listener());
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
