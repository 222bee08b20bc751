import { expect } from 'vitest';
import { record } from '../../reliability/record.ts';
import type { Session } from '../harness.ts';

/**
 * All that the extension has stored for good: settings, and what was kept aside of them.
 *
 * @param session the running browser
 */
export function readStorage({ control }: Session): Promise<Record<string, unknown>> {
  return control.evaluate(() => chrome.storage.local.get(null));
}

/**
 * Looks for the settings that there were before a fault in what is stored after it, in force or kept aside, and writes
 * down how many are not there.
 *
 * @param session the running browser
 * @param before settings by their fields; what holds fields or a list counts once for each value in it
 * @throws if one is lost
 */
export async function expectNoSettingLost(session: Session, before: object): Promise<void> {
  const after = new Set(valuesIn('', await readStorage(session)));
  const stored = [...valuesIn('', before)];
  const lost = stored.filter((value) => !after.has(value));
  const { name: browser } = session;
  record({ kind: 'settings', browser, stored: stored.length, lost: lost.length });
  expect(lost).toEqual([]);
}

/** Every single value in a value, with the field that it or its list stands in. */
function* valuesIn(field: string, value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) yield `${field}: ${JSON.stringify(value)}`;
  else {
    for (const [key, one] of Object.entries(value)) {
      yield* valuesIn(Array.isArray(value) ? field : key, one);
    }
  }
}
