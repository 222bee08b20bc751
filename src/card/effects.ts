import type { State } from './machine.ts';
import { HIDE_AFTER, OPEN_AFTER } from './timing.ts';

/** What a change of state asks of the browser, besides the card that the state names. */
export interface Effects {
  /** Milliseconds until `timeout`; `null` stops a running timer, `undefined` lets it run. */
  readonly timer: number | null | undefined;
  /** Whether the card takes the focus: it was asked for other than by pointing at it. */
  readonly focus: boolean;
}

/**
 * What is to be done on the way from one state to another.
 *
 * @param before the state as it was
 * @param after the state as it is, the same object if nothing has changed
 */
export function effects(before: State, after: State): Effects {
  const isSame = before === after;
  return {
    timer: isSame ? undefined : timeOf(after),
    focus: !isSame && after.name === 'pinned' && after.how !== 'click',
  };
}

function timeOf(state: State): number | null {
  if (state.name === 'waiting') return OPEN_AFTER;
  if (state.name !== 'leaving') return null;
  return state.next === undefined ? HIDE_AFTER : OPEN_AFTER;
}
