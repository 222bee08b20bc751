import { notifySurely } from './notify.ts';
import { startScout } from './scout.ts';

/**
 * Starts a scout in this frame, unless one of our scripts is at work in it. When it has found something it tells the
 * background and ends.
 *
 * @param isFoundIn tells whether a text holds what the scout looks for
 */
export function enterAsScout(isFoundIn: (text: string) => boolean): void {
  const world = (globalThis.fourIslands ??= {});
  if (world.scout || world.annotator) return;
  const control = new AbortController();
  const leave = (): void => {
    control.abort();
    scout.leave();
    delete world.scout;
  };
  const scout = startScout(isFoundIn, async (isFound) => {
    if (isFound) await notifySurely('found', control.signal);
    leave();
  });
  world.scout = { leave };
}
