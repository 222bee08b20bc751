import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { enterOpenTabs } from './change.ts';
import { answerMessages } from './listen.ts';

// Session storage is emptied when the browser closes and when the extension is disabled, updated or reloaded:
// just when the open tabs have no script of this run.
const entered = storage.defineItem<boolean>('session:entered', { fallback: false });

/**
 * Starts the background. All listeners are added before anything is awaited: a worker that is woken by
 * an event must have its listener in the first turn.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
 */
export function startBackground(): void {
  answerMessages();
  // These two only wake the worker; what there is to do is done below.
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => enterOpenTabs());
  void enterOnce();
}

async function enterOnce(): Promise<void> {
  if (await entered.getValue()) return;
  await enterOpenTabs();
  await entered.setValue(true);
}
