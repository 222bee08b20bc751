import type { Envelope, MessageName, Sender } from './types.ts';

type Shape = 'null' | 'boolean' | 'number' | 'string' | 'string?' | 'object';

/** Who may send each message, and which properties its body has; `null` for a message without a body. */
const LIST: {
  readonly [N in MessageName]: { sender: Sender | 'both'; body: Record<string, Shape> | null };
} = {
  found: { sender: 'content', body: null },
  cardPack: { sender: 'both', body: null },
  counted: { sender: 'content', body: null },
  switchOffHere: { sender: 'content', body: null },
  openDossier: { sender: 'both', body: { fact: 'string?' } },
  tabReport: { sender: 'extension', body: { tabId: 'number', listed: 'number' } },
  reveal: {
    sender: 'extension',
    body: { tabId: 'number', frameId: 'number', mention: 'number' },
  },
  settingsReport: { sender: 'extension', body: null },
  forgetAside: { sender: 'extension', body: null },
  setSite: { sender: 'extension', body: { site: 'string', on: 'boolean' } },
  changeSettings: { sender: 'extension', body: {} },
};

/**
 * Checks that something received is one of the extension's messages and that its sender may send it.
 *
 * @param message what arrived
 * @param sender what sort of script sent it
 * @returns the message, or `undefined` for anything else
 */
export function checkMessage(message: unknown, sender: Sender): Envelope | undefined {
  if (!isRecord(message) || typeof message['name'] !== 'string') return undefined;
  const { name, body } = message;
  if (!Object.hasOwn(LIST, name)) return undefined;
  const entry = LIST[name as MessageName];
  if (entry.sender !== 'both' && entry.sender !== sender) return undefined;
  if (!fits(body, entry.body)) return undefined;
  return { name, body } as Envelope;
}

function fits(body: unknown, shapes: Record<string, Shape> | null): boolean {
  if (shapes === null) return body === null;
  return (
    isRecord(body) && Object.entries(shapes).every(([key, shape]) => isShape(body[key], shape))
  );
}

function isShape(value: unknown, shape: Shape): boolean {
  if (shape === 'string?') return value === null || typeof value === 'string';
  if (shape === 'number') return Number.isSafeInteger(value) && Number(value) >= 0;
  return typeof value === shape;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
