import type { Control } from './control.ts';

/** How the background's storage is to behave. */
export interface Hampering {
  /** Milliseconds that every reading and writing takes. */
  readonly delay: number;
  /** How many of the next readings and writings fail. */
  readonly failures: number;
}

/**
 * Makes the background's storage slow, or has it fail, until the background is stopped; takes `storage.sync` away
 * altogether, as where it is switched off.
 *
 * @param browser a browser under control; its background is running
 * @param hampering what to do to it
 */
export async function hamperStorage(browser: Control, hampering: Hampering): Promise<void> {
  if (browser.name === 'firefox') {
    // A page of the extension reaches the background's own objects.
    await browser.control.evaluate(
      `(${hamper.toString()})(chrome.extension.getBackgroundPage(), ${JSON.stringify(hampering)})`,
    );
    return;
  }
  const target = await browser.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(browser.base),
  );
  const worker = await target.worker();
  await worker?.evaluate(`(${hamper.toString()})(globalThis, ${JSON.stringify(hampering)})`);
}

/** Runs in the background, or in a page that has it as `world`. */
function hamper(
  world: { readonly chrome: typeof chrome; readonly browser?: typeof chrome },
  { delay, failures }: Hampering,
): void {
  let left = failures;
  for (const { storage } of new Set([world.chrome, world.browser ?? world.chrome])) {
    Object.defineProperty(storage, 'sync', {
      get() {
        throw new Error('There is no storage.sync here.');
      },
    });
    for (const name of ['get', 'set'] as const) {
      const original = storage.local[name].bind(storage.local) as (...args: unknown[]) => unknown;
      const slow = async (...args: unknown[]): Promise<unknown> => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        if (left-- > 0) throw new Error('The storage fails.');
        return original(...args);
      };
      Object.defineProperty(storage.local, name, { value: slow });
    }
  }
}
