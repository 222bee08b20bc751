import type { Driver, Tab } from '../lib/driver/driver.ts';
import { reportOf } from '../lib/driver/report.ts';

/**
 * Whether a page has been read to its end, and names some of the places.
 *
 * @param driver the running browser
 * @param tab the page, in front
 */
export async function hasSettled(driver: Driver, tab: Tab): Promise<boolean> {
  const { frames } = await reportOf(driver, tab);
  return frames.length > 0 && frames.every(({ reading, total }) => total > 0 && !reading);
}
