import type { TraceEvent } from './trace.ts';

/** What an extension's scripts did on a page's main thread, in milliseconds of its CPU time. */
export interface Stretches {
  /** The longest time of its scripts within one task. */
  readonly longest: number;
  /** Compiling its scripts, and code that a promise resumed: what the renderer's own counter of script time omits. */
  readonly uncounted: number;
  /** How often styles or layout were worked out because a script of it asked. */
  readonly forced: number;
}

/** What the counter counts, and what it omits. */
const COUNTED = new Set(['EvaluateScript', 'FunctionCall', 'FireIdleCallback']);
const COMPILING = new Set(['v8.compile']);
const UNCOUNTED = new Set([...COMPILING, 'RunMicrotasks']);
const FORCED = new Set(['UpdateLayoutTree', 'Layout']);
const TASK = 'RunTask';

interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly cpu: number;
}

/**
 * Sums up what a page's extension did. The page must have no scripts of its own: then all scripts are the extension's.
 *
 * @param events of the main thread, in order
 */
export function stretchesOf(events: readonly TraceEvent[]): Stretches {
  const spans = events.filter(({ ph }) => ph === 'X').map(span);
  const named = (names: ReadonlySet<string>): Span[] => spans.filter(({ name }) => names.has(name));
  const counted = outermost(named(COUNTED));
  const scripts = outermost(named(new Set([...COUNTED, ...UNCOUNTED])));
  // A script is compiled before it runs, but within the event that stands for both.
  const compiled = outermost(named(COMPILING)).filter((one) =>
    counted.some((script) => holds(script, one)),
  );
  const tasks = spans.filter(({ name }) => name.endsWith(TASK));
  const perTask = Map.groupBy(scripts, (one) => tasks.find((task) => holds(task, one)) ?? one);
  return {
    longest: Math.max(0, ...Array.from(perTask.values(), total)),
    uncounted: total(scripts) - total(counted) + total(compiled),
    forced: named(FORCED).filter((one) => scripts.some((script) => holds(script, one))).length,
  };
}

function span({ name, ts, dur = 0, tdur = dur }: TraceEvent): Span {
  return { name, start: ts, end: ts + dur, cpu: tdur / 1000 };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { cpu }) => sum + cpu, 0);
}

/** Leaves out spans that lie in another one. */
function outermost(spans: readonly Span[]): Span[] {
  let end = -Infinity;
  return spans.filter((one) => {
    if (one.end <= end) return false;
    end = one.end;
    return true;
  });
}
