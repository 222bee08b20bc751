import type { Page, PageMention } from '../page/types.ts';
import type { CardHandle } from './create.ts';

/**
 * Scrolls to a mention and opens its card.
 *
 * @param page the page
 * @param card its card
 * @param id the mention's number
 * @returns whether the mention still stands
 */
export function reveal(page: Page, card: CardHandle, id: number): boolean {
  const mention = page.mentions().find((other) => other.id === id);
  if (mention) goTo(page, card, mention);
  return mention !== undefined;
}

/**
 * Goes to the next or previous mention: from the one whose card was open last, or else from what can be seen.
 *
 * @param page the page
 * @param card its card
 * @param direction 1 for the next, -1 for the previous
 * @param anew begins with the first or last one of the frame instead
 * @returns `false` behind the last one
 */
export function step(page: Page, card: CardHandle, direction: 1 | -1, anew: boolean): boolean {
  const mentions = page.mentions();
  const last = card.last()?.id;
  const from = mentions.findIndex(({ id }) => id === last);
  const inFrame = from < 0 ? firstInView(page, mentions) : mentions[from + direction];
  const to = anew ? mentions.at(direction === 1 ? 0 : -1) : inFrame;
  if (to) goTo(page, card, to);
  return to !== undefined;
}

function goTo(page: Page, card: CardHandle, mention: PageMention): void {
  page.scrollTo(mention);
  card.open(mention, 'key');
}

function firstInView(page: Page, mentions: readonly PageMention[]): PageMention | undefined {
  return mentions.find((mention) => page.rects(mention).some(({ top }) => top >= 0)) ?? mentions[0];
}
