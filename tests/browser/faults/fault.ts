import { test } from 'vitest';
import type { BrowserName } from '../../../scripts/setup/find-browser.mjs';
import { record } from '../../reliability/record.ts';

/**
 * A test that provokes a fault: written down as provoked when it begins, as survived when it has passed.
 *
 * @param browser in which browser
 * @param what the fault, in a few words
 * @param work provokes it, and throws if it is not survived
 */
export function fault(browser: BrowserName, what: string, work: () => Promise<void>): void {
  test(what, async () => {
    record({ kind: 'fault', what, browser, outcome: 'provoked' });
    await work();
    record({ kind: 'fault', what, browser, outcome: 'survived' });
  });
}
