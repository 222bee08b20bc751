import { browser } from 'wxt/browser';
import { checkMessage } from '../messages/check.ts';
import type { Envelope, Sender } from '../messages/types.ts';
import { ANSWERS, type MessageSender } from './answers.ts';

/** Answers the extension's own messages; any other is left without an answer. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const checked = checkMessage(message, kindOf(sender));
    return checked && answer(checked, sender);
  });
}

function kindOf(sender: MessageSender): Sender {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ? 'extension' : 'content';
}

function answer(message: Envelope, sender: MessageSender): Promise<unknown> {
  // One entry of a mapped type cannot be called with its own union member.
  const handler = ANSWERS[message.name] as (
    body: unknown,
    sender: MessageSender,
  ) => Promise<unknown>;
  return handler(message.body, sender);
}
