import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../scripts/bench/measure/stretches.ts';
import type { TraceEvent } from '../../../../scripts/bench/measure/trace.ts';

test('sums up the scripts of each task, without those within others', () => {
  const events = [
    event('RunTask', 0, 20),
    event('EvaluateScript', 1, 4),
    event('FunctionCall', 2, 1),
    event('FireIdleCallback', 10, 3),
    event('RunTask', 30, 10),
    event('FunctionCall', 31, 5),
  ];
  expect(stretchesOf(events).longest).toBe(7);
});

test('counts as omitted what compiling takes, and microtasks outside of functions', () => {
  const events = [
    event('RunTask', 0, 50),
    event('v8.compile', 0, 2),
    event('RunMicrotasks', 10, 8),
    event('FunctionCall', 11, 5),
    event('EvaluateScript', 20, 9),
    event('v8.compile', 21, 4),
  ];
  expect(stretchesOf(events).uncounted).toBe(9);
});

test('counts styles and layouts within scripts only', () => {
  const events = [
    event('RunTask', 0, 50),
    event('FunctionCall', 1, 9),
    event('UpdateLayoutTree', 2, 3),
    event('Layout', 20, 3),
  ];
  expect(stretchesOf(events).forced).toBe(1);
});

/** Times in milliseconds; all the time is CPU time. */
function event(name: string, start: number, duration: number): TraceEvent {
  const dur = duration * 1000;
  return { name, ph: 'X', ts: start * 1000, dur, tdur: dur, pid: 1, tid: 1, args: {} };
}
