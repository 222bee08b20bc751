import { setTimeout as sleep } from 'node:timers/promises';

/** How long a state may take to come about, in milliseconds; generous, since a busy machine is no fault. */
const PATIENCE = 15_000;

/**
 * Waits until something is so.
 *
 * @param what the state in words, for the error
 * @param condition asked again and again; a throw counts as "not yet" (a page may be on its way)
 * @returns the first truthy value that the condition gave
 * @throws Error with the last value or error, if the state does not come about in 15 seconds
 */
export async function waitFor<T>(
  what: string,
  condition: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + PATIENCE;
  let last: unknown;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited in vain for: ${what}. Last seen: ${show(last)}`, { cause: last });
    }
    await sleep(50);
  }
}

function show(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
