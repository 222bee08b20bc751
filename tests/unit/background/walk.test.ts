import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { revealMention, stepMention } from '../../../src/background/walk.ts';
import type { FrameWorld } from '../../../src/messages/frame.ts';

const none = (): void => undefined;

/** A frame with so many mentions, of which `at` is the one whose card is open. */
class Frame {
  at: number | undefined;
  last: number | undefined;
  readonly world: FrameWorld;

  constructor(count: number) {
    const open = (to: number): boolean => {
      if (to < 0 || to >= count) return false;
      this.at = to;
      this.last = to;
      return true;
    };
    this.world = {
      annotator: {
        leave: none,
        configure: none,
        refreshCards: none,
        count: () => count,
        summary: () => ({ total: count, counts: [], mentions: [], limited: false, reading: false }),
        reveal: open,
        step: (by, anew) => open(anew ? (by === 1 ? 0 : count - 1) : (this.last ?? -by) + by),
        closeCard: () => (this.at = undefined),
      },
    };
  }
}

let frames: Frame[];
let tab = 0;

beforeEach(() => {
  tab += 1;
  frames = [new Frame(2), new Frame(0), new Frame(1)];
  Object.assign(fakeBrowser.scripting, { executeScript });
});

/** Runs a function in the asked frames, each with its own world. */
async function executeScript({ target, func, args = [] }: Injection): Promise<unknown[]> {
  const ids = target.frameIds ?? frames.map((_, id) => id);
  return ids.map((frameId) => {
    globalThis.fourIslands = frames[frameId]?.world;
    return { frameId, result: func(...args) };
  });
}

interface Injection {
  readonly target: { readonly frameIds?: number[] };
  readonly func: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
}

const open = (): unknown[] => frames.map(({ at }) => at);

test('steps through the frames that have mentions, and stays at the end', async () => {
  const seen = [];
  for (let count = 0; count < 4; count += 1) {
    await stepMention(tab, 1);
    seen.push(open());
  }
  expect(seen).toEqual([
    [0, undefined, undefined],
    [1, undefined, undefined],
    [undefined, undefined, 0],
    [undefined, undefined, 0],
  ]);
});

test('steps back into the frame before, from its end', async () => {
  await revealMention(tab, 2, 0);
  await stepMention(tab, -1);
  expect(open()).toEqual([1, undefined, undefined]);
});

test('closes the card of another frame when one is revealed', async () => {
  await stepMention(tab, 1);
  expect(await revealMention(tab, 2, 0)).toBe(true);
  expect(open()).toEqual([undefined, undefined, 0]);
});

test('leaves open what is open when there is nothing to reveal', async () => {
  await stepMention(tab, 1);
  expect(await revealMention(tab, 2, 7)).toBe(false);
  expect(open()).toEqual([0, undefined, undefined]);
});
