import { closest } from '../page/dom.ts';
import { h, render } from 'preact';
import type { CardPack } from '../messages/types.ts';
import type { Page, PageMention } from '../page/types.ts';
import { Card, type CardProps } from './card.tsx';
import { follow } from './follow.ts';
import { createHost } from './host.ts';
import { flowOf, lineAt, placeBeside } from './place.ts';
import type { Spot } from './triangle.ts';

/** Events that a page is not to hear of when they happen in the card. */
const KEPT = [
  'click',
  'keydown',
  'keyup',
  'keypress',
  'mousedown',
  'mouseup',
  'pointerdown',
  'wheel',
];

/** An open card. */
export interface Shown {
  readonly mention: PageMention;
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Renders the card anew. */
  update(props: CardProps): void;
  /** Lifts the card over whatever has come into the top layer since. */
  raise(): void;
  focus(): void;
  /** Closes the card; the focus goes back where it was if it is in the card. */
  close(): void;
}

interface Options {
  readonly page: Page;
  readonly mention: PageMention;
  readonly pack: CardPack;
  readonly props: CardProps;
  /** Where the pointer is, if it has opened the card. */
  readonly spot: Spot | undefined;
  /** The mention is no longer there, or can no longer be seen. */
  readonly lost: (why: 'gone' | 'hidden') => void;
}

/**
 * Shows the card of a mention, in its place.
 *
 * @param options what to show, and where
 */
export function showCard({ page, mention, pack, props, spot, lost }: Options): Shown {
  const host = createHost(pack.style);
  const { element, root } = host;
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  const update = (now: CardProps): void => {
    const { switchOff } = now.actions;
    // The one button whose click a page could want.
    const guarded = switchOff && (() => host.isPlain() && switchOff());
    render(h(Card, { ...now, actions: { ...now.actions, switchOff: guarded } }), root);
  };
  update(props);

  const context = page.element(mention);
  const flow = flowOf(context);
  // What cuts it off is looked for upwards from it, and a form's fields can lead round in a circle.
  const start = context && closest(context, 'form') ? undefined : context;
  const place = (rects: readonly DOMRect[]): void => {
    if (props.sheet) return host.sink();
    const line = lineAt(rects, spot);
    const isHidden = line && placeBeside(line, start, host, flow);
    // Whoever opens the card must have it before it can be lost.
    if (isHidden) queueMicrotask(() => element.isConnected && lost('hidden'));
  };
  const unfollow = follow(
    // A page that takes the host out closes the card.
    { rects: (of) => (element.isConnected ? page.rects(of) : []) },
    mention,
    place,
    () => lost('gone'),
  );

  const before = document.activeElement;
  return {
    mention,
    element,
    root,
    update,
    raise: host.raise,
    focus: () => root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    close() {
      unfollow();
      const hadFocus = root.activeElement !== null;
      render(null, root);
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}
