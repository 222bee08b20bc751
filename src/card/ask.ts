import type { Answer, Body, MessageName } from '../messages/types.ts';

/** Messages that a card has for the background. */
type Question = Extract<MessageName, 'cardPack' | 'switchOffHere' | 'openDossier'>;

/**
 * Asks the background, without the weight of a polyfill.
 *
 * @param name which message
 * @param body what it carries
 * @throws Error if the extension has gone
 */
export async function ask<N extends Question>(name: N, body: Body<N>): Promise<Answer<N>> {
  const answer: Answer<N> = await chrome.runtime.sendMessage({ name, body });
  return answer;
}
