import { isOpen, type State, type Target } from './machine.ts';
import { HIDE_AFTER, OPEN_AFTER } from './timing.ts';

/** What a change of state asks of the browser. */
export interface Effects {
  /** Milliseconds until `timeout`; `null` stops a running timer, `undefined` lets it run. */
  readonly timer: number | null | undefined;
  /** The target whose card is to be open; `undefined` for none. */
  readonly card: Target | undefined;
  /** `in`: the card was asked for by key and takes the focus; `back`: it closes and gives it back. */
  readonly focus: 'in' | 'back' | undefined;
}

/**
 * What is to be done on the way from one state to another.
 *
 * @param before the state as it was
 * @param after the state as it is, the same object if nothing has changed
 */
export function effects(before: State, after: State): Effects {
  const card = isOpen(after) ? after.target : undefined;
  return {
    timer: before === after ? undefined : timeOf(after),
    card,
    focus: focusOf(before, after),
  };
}

function timeOf(state: State): number | null {
  if (state.name === 'waiting') return OPEN_AFTER;
  if (state.name !== 'leaving') return null;
  return state.next === undefined ? HIDE_AFTER : OPEN_AFTER;
}

function focusOf(before: State, after: State): Effects['focus'] {
  if (before === after) return undefined;
  if (after.name === 'pinned' && after.how !== 'click') return 'in';
  return isOpen(before) && !isOpen(after) ? 'back' : undefined;
}
