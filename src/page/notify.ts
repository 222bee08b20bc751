import type { Envelope, MessageName } from '../messages/types.ts';
import { isAlive } from './alive.ts';

/** Milliseconds after which a notice that got lost is sent again. */
const AGAIN = 2000;

/**
 * Sends the background a notice that wants no answer, without the weight of a polyfill; again if it gets lost, since
 * nobody may be there to take it while the browser starts.
 *
 * @param name which
 * @returns resolves when it has arrived, or the extension has gone
 */
export async function notify(name: Extract<MessageName, 'found' | 'counted'>): Promise<void> {
  const message: Envelope = { name, body: null };
  while (isAlive()) {
    try {
      return void (await chrome.runtime.sendMessage(message));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
