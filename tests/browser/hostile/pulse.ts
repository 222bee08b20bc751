import type { Page } from 'puppeteer-core';

interface Pulse {
  longest: number;
}

declare global {
  var pulse: Pulse | undefined;
}

/**
 * Has a page feel its own pulse from its next load on: timers and frames that note for how long none of either could run.
 * By timers alone, Firefox would seem to stand still for seconds while it paints hundreds of frames again and again.
 *
 * @param page before it is sent to an address
 */
export async function feelPulse(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // Frames share the thread; hundreds of pulses would load it by themselves.
    if (self !== top) return;
    const { performance, requestAnimationFrame, setTimeout } = globalThis;
    const now = performance.now.bind(performance);
    const pulse = { longest: 0 };
    globalThis.pulse = pulse;
    let last = now();
    const note = (): void => {
      const at = now();
      // Browsers let a timer rest for 4 ms between two turns.
      pulse.longest = Math.max(pulse.longest, at - last - 4);
      last = at;
    };
    const beat = (): void => {
      note();
      setTimeout(beat, 0);
    };
    const tick = (): void => {
      note();
      requestAnimationFrame(tick);
    };
    beat();
    tick();
  });
}

/**
 * The longest time, in milliseconds, for which the page's main thread ran neither timer nor frame since this was last asked.
 *
 * @param page whose pulse is felt
 */
export async function longestBlock(page: Page): Promise<number> {
  const longest = await page.evaluate(() => {
    const was = globalThis.pulse?.longest ?? 0;
    if (globalThis.pulse) globalThis.pulse.longest = 0;
    return was;
  });
  return Math.round(longest);
}
