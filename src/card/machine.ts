/**
 * When a card opens, stays and closes, without a browser: a state, an input, the next state. There is one
 * state, and it names at most one target, so there can never be two cards.
 */

/** Number of a mention on the page. */
export type Target = number;

/** How a card was asked for other than by pointing. */
export type How = 'key' | 'click' | 'touch';

export type State =
  | { readonly name: 'away' }
  /** The pointer is on a mark, its card not yet open. */
  | { readonly name: 'waiting'; readonly target: Target }
  /** Open, the pointer is on the mark. */
  | { readonly name: 'shown'; readonly target: Target }
  /** Open, the pointer is in the card. */
  | { readonly name: 'entered'; readonly target: Target }
  /** Open, the pointer is on neither; `next` is another mark that it is on meanwhile. */
  | { readonly name: 'leaving'; readonly target: Target; readonly next?: Target }
  /** Open until it is closed on purpose. */
  | { readonly name: 'pinned'; readonly target: Target; readonly how: How };

export type Input =
  /** The pointer is over a mark or over none; `towards`: it is on its way to the open card. */
  | { readonly type: 'point'; readonly over: Target | undefined; readonly towards: boolean }
  /** The pointer has come into the card, or has left it. */
  | { readonly type: 'enter' | 'exit' }
  /** The time of the state has run out. */
  | { readonly type: 'timeout' }
  | { readonly type: 'open'; readonly target: Target; readonly how: How }
  | { readonly type: 'pin' }
  /** Escape, a press elsewhere, the mark is gone, the extension leaves. */
  | { readonly type: 'dismiss' };

export const AWAY: State = { name: 'away' };

/**
 * The state that follows. The same object comes back when nothing has changed; a timer runs on exactly then.
 *
 * @param state the state now
 * @param input what has happened
 */
export function next(state: State, input: Input): State {
  switch (input.type) {
    case 'point':
      return point(state, input.over, input.towards);
    case 'enter':
      return isOpen(state) && state.name !== 'pinned' ? on('entered', state.target) : state;
    case 'exit':
      return state.name === 'entered' ? on('leaving', state.target) : state;
    case 'timeout':
      return timeout(state);
    case 'open':
      return { name: 'pinned', target: input.target, how: input.how };
    case 'pin':
      // A tap ends in a click, too: what is pinned already keeps how it was asked for.
      return isOpen(state) && state.name !== 'pinned'
        ? { name: 'pinned', target: state.target, how: 'click' }
        : state;
    case 'dismiss':
      return AWAY;
  }
}

/** A state in which a card is open. */
export type Open = Exclude<State, { readonly name: 'away' | 'waiting' }>;

/**
 * Whether a card is open in a state.
 *
 * @param state any state
 */
export function isOpen(state: State): state is Open {
  return state.name !== 'away' && state.name !== 'waiting';
}

function on(name: 'waiting' | 'shown' | 'entered' | 'leaving', target: Target): State {
  return { name, target };
}

function point(state: State, over: Target | undefined, towards: boolean): State {
  switch (state.name) {
    case 'away':
      return over === undefined ? state : on('waiting', over);
    case 'waiting':
      if (over === state.target) return state;
      return over === undefined ? AWAY : on('waiting', over);
    case 'shown':
      if (over === state.target) return state;
      return leave(state.target, towards ? undefined : over);
    case 'leaving':
      if (over === state.target) return on('shown', over);
      // A new object on the way to the card: the time begins anew with every step.
      if (towards) return on('leaving', state.target);
      return over === state.next ? state : leave(state.target, over);
    case 'entered':
    case 'pinned':
      return state;
  }
}

function leave(target: Target, over: Target | undefined): State {
  return over === undefined ? on('leaving', target) : { name: 'leaving', target, next: over };
}

function timeout(state: State): State {
  if (state.name === 'waiting') return on('shown', state.target);
  if (state.name !== 'leaving') return state;
  return state.next === undefined ? AWAY : on('shown', state.next);
}
