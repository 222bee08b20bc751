import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effects } from '../../../src/card/effects.ts';
import { AWAY, type Input, next, type State } from '../../../src/card/machine.ts';
import { HIDE_AFTER, OPEN_AFTER } from '../../../src/card/timing.ts';

const point = (over?: number, towards = false): Input => ({ type: 'point', over, towards });
const timeout: Input = { type: 'timeout' };
const run = (inputs: readonly Input[], from: State = AWAY): State => inputs.reduce(next, from);

const shown: State = { name: 'shown', target: 1 };
const pinned: State = { name: 'pinned', target: 1, how: 'click' };

describe('pointing', () => {
  test('opens a card when the pointer has rested on a mark', () => {
    expect(run([point(1)])).toEqual({ name: 'waiting', target: 1 });
    expect(run([point(1), point(1), timeout])).toEqual(shown);
  });

  test('opens nothing when the pointer passes over marks', () => {
    expect(run([point(1), point(2), point()])).toBe(AWAY);
  });

  test('does not begin to wait anew while the pointer moves within a mark', () => {
    const waiting = run([point(1)]);
    expect(next(waiting, point(1))).toBe(waiting);
    expect(effects(waiting, waiting).timer).toBeUndefined();
  });

  test('waits anew on another mark', () => {
    const waiting = run([point(1)]);
    expect(effects(waiting, next(waiting, point(2))).timer).toBe(OPEN_AFTER);
  });

  test('closes some time after the pointer has left', () => {
    const leaving = run([point()], shown);
    expect(leaving).toEqual({ name: 'leaving', target: 1 });
    expect(effects(shown, leaving)).toEqual({ timer: HIDE_AFTER, focus: false });
    expect(run([timeout], leaving)).toBe(AWAY);
  });

  test('keeps the card if the pointer comes back in time', () => {
    expect(run([point(), point(1)], shown)).toEqual(shown);
  });

  test('goes on running out while the pointer wanders off', () => {
    const leaving = run([point()], shown);
    expect(next(leaving, point())).toBe(leaving);
  });

  test('gives new time with every step towards the card', () => {
    const leaving = run([point(undefined, true)], shown);
    const further = next(leaving, point(undefined, true));
    expect(further).not.toBe(leaving);
    expect(effects(leaving, further).timer).toBe(HIDE_AFTER);
  });

  test('lets the pointer cross another mark on its way to the card', () => {
    expect(run([point(2, true), { type: 'enter' }], shown)).toEqual({ name: 'entered', target: 1 });
  });

  test('changes to another mark that the pointer rests on', () => {
    const leaving = run([point(2)], shown);
    expect(effects(shown, leaving)).toEqual({ timer: OPEN_AFTER, focus: false });
    expect(run([timeout], leaving)).toEqual({ name: 'shown', target: 2 });
  });
});

describe('within the card', () => {
  const entered = run([{ type: 'enter' }], shown);

  test('the card stays without a time limit', () => {
    expect(entered).toEqual({ name: 'entered', target: 1 });
    expect(effects(shown, entered).timer).toBeNull();
    expect(run([point(), point(2), timeout], entered)).toBe(entered);
  });

  test('the card leaves after the pointer', () => {
    expect(run([{ type: 'exit' }, timeout], entered)).toBe(AWAY);
  });
});

describe('a pinned card', () => {
  test('is not moved by the pointer', () => {
    expect(run([point(2), { type: 'enter' }, { type: 'exit' }, point(), timeout], pinned)).toBe(
      pinned,
    );
  });

  test('is the sheet that a tap has opened though the tap ends in a click', () => {
    const tapped = run([{ type: 'open', target: 1, how: 'touch' }]);
    expect(next(tapped, { type: 'pin' })).toBe(tapped);
  });

  test('comes of pinning an open card, not of a card that is not there', () => {
    expect(run([{ type: 'pin' }], shown)).toEqual(pinned);
    expect(run([{ type: 'pin' }])).toBe(AWAY);
    expect(run([point(1), { type: 'pin' }])).toEqual({ name: 'waiting', target: 1 });
  });

  test('gives way to another that is asked for', () => {
    const other: Input = { type: 'open', target: 2, how: 'key' };
    expect(run([other], pinned)).toEqual({ name: 'pinned', target: 2, how: 'key' });
  });

  test('closes when it is dismissed', () => {
    expect(run([{ type: 'dismiss' }], pinned)).toBe(AWAY);
  });
});

describe('focus', () => {
  test('goes in when a card is asked for by key or touch, and at no other time', () => {
    for (const how of ['key', 'touch'] as const) {
      expect(effects(AWAY, next(AWAY, { type: 'open', target: 1, how })).focus).toBe(true);
    }
    expect(effects(shown, pinned).focus).toBe(false);
    expect(effects({ name: 'waiting', target: 1 }, shown).focus).toBe(false);
  });
});

test('whatever happens, only leaving or waiting runs out, and a card can be closed', () => {
  const target = fc.integer({ min: 1, max: 3 });
  const input: fc.Arbitrary<Input> = fc.oneof(
    fc.record({
      type: fc.constant('point' as const),
      over: fc.option(target, { nil: undefined }),
      towards: fc.boolean(),
    }),
    fc.constantFrom<Input>(
      { type: 'enter' },
      { type: 'exit' },
      { type: 'timeout' },
      { type: 'pin' },
      { type: 'dismiss' },
    ),
    fc.record({
      type: fc.constant('open' as const),
      target,
      how: fc.constantFrom('key' as const, 'touch' as const),
    }),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
      let state: State = AWAY;
      for (const each of inputs) {
        const after = next(state, each);
        const { timer } = effects(state, after);
        if (after !== state) {
          const runs = after.name === 'waiting' || after.name === 'leaving';
          expect(timer === null).toBe(!runs);
        }
        state = after;
      }
      expect(next(state, { type: 'dismiss' })).toBe(AWAY);
    }),
  );
});
