import { browser } from 'wxt/browser';
import type { Answer, Body, MessageName } from './types.ts';

/**
 * Sends a message to the background and waits for its answer.
 *
 * @param name which message
 * @param body what it carries, JSON-serializable
 * @throws Error if the background refuses the message, or if this script has outlived its extension
 */
export async function send<N extends MessageName>(name: N, body: Body<N>): Promise<Answer<N>> {
  const answer: Answer<N> = await browser.runtime.sendMessage({ name, body });
  return answer;
}
