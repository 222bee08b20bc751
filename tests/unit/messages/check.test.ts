import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/messages/check.ts';
import { fuzz } from '../../reliability/fuzz.ts';

describe('checkMessage', () => {
  test.each([
    [{ name: 'found', body: null }, 'content'],
    [{ name: 'openDossier', body: { fact: null } }, 'content'],
    [{ name: 'openDossier', body: { fact: 'treaty' } }, 'content'],
    [{ name: 'reveal', body: { tabId: 1, frameId: 0, mention: 2 } }, 'extension'],
    [{ name: 'setSite', body: { site: 'a.example', on: false } }, 'extension'],
  ] as const)('takes %j from %s', (message, sender) => {
    expect(checkMessage(message, sender)).toEqual(message);
  });

  test.each([
    [{ name: 'setSite', body: { site: 'a.example', on: false } }, 'content'],
    [{ name: 'found', body: null }, 'extension'],
    [{ name: 'found', body: {} }, 'content'],
    [{ name: 'found' }, 'content'],
    [{ name: 'toString', body: null }, 'content'],
    [{ name: 'reveal', body: { tabId: 1.5, frameId: 0, mention: 2 } }, 'extension'],
    [{ name: 'reveal', body: { tabId: 1, frameId: -1, mention: 2 } }, 'extension'],
    [{ name: 'openDossier', body: { fact: 7 } }, 'content'],
    [null, 'content'],
    ['found', 'content'],
    [[], 'content'],
  ] as const)('leaves %j from %s', (message, sender) => {
    expect(checkMessage(message, sender)).toBeUndefined();
  });

  test('survives anything', () => {
    fuzz(
      'messages: shapes and senders',
      fc.property(
        fc.anything(),
        fc.constantFrom('content' as const, 'extension' as const),
        (m, s) => {
          expect(checkMessage(m, s)).toBeUndefined();
        },
      ),
    );
  });
});
