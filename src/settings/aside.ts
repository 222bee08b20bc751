import { storage } from 'wxt/utils/storage';

/** Stored values that made no sense when they were overwritten. */
export interface AsideEntry {
  /** When they were put aside; ISO 8601. */
  readonly at: string;
  /** The values as they were stored, by field. */
  readonly values: Readonly<Record<string, unknown>>;
}

const item = storage.defineItem<readonly AsideEntry[]>('local:settings-aside', { fallback: [] });

/**
 * Keeps values that are about to be overwritten.
 *
 * @param values stored values that make no sense, by field
 */
export async function keepAside(values: AsideEntry['values']): Promise<void> {
  await item.setValue([...(await readAside()), { at: new Date().toISOString(), values }]);
}

/** All that was put aside, the oldest first. */
export async function readAside(): Promise<readonly AsideEntry[]> {
  const entries: unknown = await item.getValue();
  return Array.isArray(entries) ? (entries as AsideEntry[]) : [];
}

/** Forgets what was put aside, when the user has seen it and says so. */
export async function forgetAside(): Promise<void> {
  await item.removeValue();
}
