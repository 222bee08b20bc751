import { existsSync, watch } from 'node:fs';
import { PROJECT } from '../setup/project.mjs';

/** All that the built extension is made from. */
const SOURCES = ['assets', 'entrypoints', 'public', 'scripts/build', 'src', 'wxt.config.ts'];

/** Editors save in several steps; milliseconds to wait for the last one. */
const SETTLE = 100;

/**
 * Does something whenever a source file has changed, never twice at a time; changes meanwhile count as one.
 *
 * @param work what to do; a throw is printed and ends nothing
 * @returns how to stop watching
 */
export function watchSources(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      working = working.then(work).catch((error: unknown) => console.error(error));
    }, SETTLE);
  };
  const watchers = SOURCES.map((source) => PROJECT + source)
    .filter((source) => existsSync(source))
    .map((source) => watch(source, { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
