import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../../src/mentions/front-coding.ts';

test('packed words share what they begin with', () => {
  expect(pack(['island', 'isle', 'ice'])).toBe('AiceBslandDe');
});

test('what was packed is unpacked, sorted', () => {
  const word = fc.string().map((text) => text.replace(/[A-Z]/g, ''));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpack(pack(words))).toEqual(words.toSorted());
    }),
  );
});
