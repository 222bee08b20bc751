import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../../../scripts/lib/steps/check.ts';
import { runSteps, type Step } from '../../../../scripts/lib/steps/step.ts';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

function step(passed: number, failed: number, vital = false): Step {
  return { name: `${passed} and ${failed}`, vital, run: async () => ({ passed, failed }) };
}

describe('runSteps', () => {
  it('sums up in its last line', async () => {
    expect(await runSteps([step(1, 0), step(20, 0)])).toBe(true);
    expect(lines.at(-1)).toBe('21 passed, 0 failed');
  });

  it('goes on after a failure and tells it', async () => {
    expect(await runSteps([step(0, 1), step(5, 2), step(1, 0)])).toBe(false);
    expect(lines.at(-1)).toBe('6 passed, 3 failed');
  });

  it('repeats before the sum what went wrong', async () => {
    const tests = {
      name: 'tests',
      run: async () => ({ passed: 1, failed: 1, remarks: ['a', 'b'] }),
    };
    await runSteps([tests, step(1, 0), step(0, 1)]);
    expect(lines.slice(-4)).toEqual([
      'tests: a',
      'tests: b',
      '0 and 1: failed',
      '2 passed, 2 failed',
    ]);
  });

  it('stops when a vital step fails', async () => {
    expect(await runSteps([step(0, 1, true), step(5, 0)])).toBe(false);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});

describe('check', () => {
  it('counts a command as one, and shows what a failing one wrote', async () => {
    const good = check('good', ['node', '-e', 'console.log("quiet")']);
    expect(await good.run()).toEqual({ passed: 1, failed: 0 });
    const bad = check('bad', ['node', '-e', 'console.error("the reason"); process.exit(3)']);
    expect(await bad.run()).toEqual({ passed: 0, failed: 1 });
    expect(lines).toEqual(['the reason']);
  });

  it('gives the command nothing to read', async () => {
    const reader = check('reader', ['node', '-e', 'process.stdin.resume()']);
    expect(await reader.run()).toEqual({ passed: 1, failed: 0 });
  });
});
