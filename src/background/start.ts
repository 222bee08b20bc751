import { browser } from 'wxt/browser';
import { catchUp, enterOpenTabs } from './change.ts';
import { obeyCommands } from './commands.ts';
import { answerMessages } from './listen.ts';
import { welcomeOnInstall } from './welcome.ts';

/**
 * Starts the background. All listeners are added before anything is awaited: a worker that is woken by
 * an event must have its listener in the first turn.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
 */
export function startBackground(): void {
  answerMessages();
  obeyCommands();
  welcomeOnInstall();
  // This one only wakes the worker; `catchUp` does what there is to do.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => enterOpenTabs());
  void catchUp();
}
