import { globSync, readFileSync } from 'node:fs';

/**
 * The CPU time that the main threads of Firefox's web processes have taken so far.
 *
 * @param pid the browser's own process
 * @returns milliseconds
 * @see https://www.kernel.org/doc/html/latest/scheduler/sched-stats.html
 */
export function cpuTime(pid: number): number {
  const children = globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    read(file).split(' '),
  );
  return children
    .filter((child) => read(`/proc/${child}/cmdline`).includes('-isForBrowser'))
    .reduce((sum, child) => {
      const nanoseconds = read(`/proc/${child}/task/${child}/schedstat`).split(' ')[0];
      return sum + Number(nanoseconds) / 1e6;
    }, 0);
}

/** Empty if the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
