import { inCard } from '../../../scripts/lib/driver/card.ts';
import type { Driver, Tab } from '../../../scripts/lib/driver/driver.ts';
import { waitFor } from '../../../scripts/lib/driver/wait.ts';
import type { Point } from './pointer.ts';

/**
 * Clicks on something in the open card of a page, as a hand would.
 *
 * @param driver the running browser
 * @param tab the page in front
 * @param selector of an element in the card
 */
export async function clickInCard(driver: Driver, tab: Tab, selector: string): Promise<void> {
  const middle = `(root) => {
    const box = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }` as unknown as (root: ShadowRoot) => Point | undefined;
  const { x, y } = await waitFor(selector, () => inCard(driver, tab, middle));
  await tab.page.mouse.move(x, y, { steps: 8 });
  await tab.page.mouse.click(x, y);
}
