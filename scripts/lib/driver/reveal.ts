import type { FrameSummary } from '../../../src/messages/types.ts';
import { waitForCard, waitForStillCard, type OpenCard } from './card.ts';
import type { Driver, Tab } from './driver.ts';

/**
 * Goes to the first mention of a tab and opens its card, as the popup's list does.
 *
 * @param driver the running browser
 * @param tab in front
 * @param frames what the tab's report says of its frames
 * @returns `undefined` if no place is mentioned
 */
export async function revealFirst(
  driver: Driver,
  tab: Tab,
  frames: readonly FrameSummary[],
): Promise<OpenCard | undefined> {
  const frame = frames.find(({ mentions }) => mentions.length > 0);
  const mention = frame?.mentions[0];
  if (!frame || !mention) return undefined;
  const { frameId } = frame;
  await driver.control.evaluate((message) => chrome.runtime.sendMessage(message), {
    name: 'reveal',
    body: { tabId: tab.id, frameId, mention: mention.id },
  });
  const card = await waitForCard(driver, tab, '', frameId);
  await waitForStillCard(driver, tab, frameId);
  return card;
}
