import type { Envelope, MessageName } from '../messages/types.ts';
import { isAlive } from './alive.ts';

/** Messages that carry nothing and want no answer. */
type Notice = Extract<MessageName, 'found' | 'counted'>;

/**
 * Sends the background a notice, without the weight of a polyfill.
 *
 * @param name which
 * @throws Error if it did not arrive
 */
export async function notify(name: Notice): Promise<void> {
  const message: Envelope = { name, body: null };
  await chrome.runtime.sendMessage(message);
}

/** Milliseconds after which a notice that got lost is sent again. */
const AGAIN = [500, 2000, 8000];

/**
 * Sends the background a notice, again if it gets lost: while the browser starts, nobody may be there to take it.
 *
 * @param name which
 * @param signal ends the attempts
 */
export async function notifySurely(name: Notice, signal: AbortSignal): Promise<void> {
  for (const wait of AGAIN) {
    if (signal.aborted || !isAlive()) return;
    try {
      return await notify(name);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
