import { closest } from '../page/dom.ts';
import { render } from 'preact';
import type { CardPack } from '../messages/types.ts';
import type { Page, PageMention } from '../page/types.ts';
import { Card } from './card.tsx';
import type { CardProps } from './types.ts';
import { follow } from './follow.ts';
import { createHost } from './host.ts';
import { lineAt } from './line-at.ts';
import { flowOf, placeBeside } from './place.ts';
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

/** A card, open or ready to be. */
export interface Shown {
  readonly mention: PageMention;
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card stands, in client coordinates. */
  box(): DOMRect;
  /** Renders the card, at first or anew. */
  update(props: CardProps): void;
  /**
   * Puts the rendered card into the page, in its place.
   *
   * @param spot where the pointer is, if it opens the card
   */
  open(spot: Spot | undefined): void;
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
  /** The mention is no longer there, or can no longer be seen. */
  readonly lost: (why: 'gone' | 'hidden') => void;
}

/**
 * Makes the card of a mention, of which the page learns nothing until it is opened.
 *
 * @param options of what
 */
export function makeCard({ page, mention, pack, lost }: Options): Shown {
  const host = createHost(pack.style);
  const { element, root } = host;
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  // A modal card is closed by the browser's own means, too, such as a phone's key for going back.
  root.addEventListener('close', () => lost('gone'), true);
  let isSheet = false;
  let before: Element | null;
  let unfollow: () => void;
  return {
    mention,
    element,
    root,
    box: host.box,
    update(props) {
      isSheet = props.sheet;
      const { switchOff } = props.actions;
      // The one button whose click a page could want.
      const guarded = switchOff && (() => host.isPlain() && switchOff());
      render(<Card {...props} actions={{ ...props.actions, switchOff: guarded }} />, root);
    },
    open(spot) {
      before = document.activeElement;
      host.show();
      const context = page.element(mention);
      const flow = flowOf(context);
      // What cuts it off is looked for upwards from it, and a form's fields can lead round in a circle.
      const start = context && closest(context, 'form') ? undefined : context;
      const place = (rects: readonly DOMRect[]): void => {
        if (isSheet) return host.sink();
        const line = lineAt(rects, spot);
        const isHidden = line && placeBeside(line, start, host, flow);
        // Whoever opens the card must have it before it can be lost.
        if (isHidden) queueMicrotask(() => element.isConnected && lost('hidden'));
      };
      unfollow = follow(
        // A page that takes the host out closes the card.
        { rects: (of) => (element.isConnected ? page.rects(of) : []) },
        mention,
        place,
        () => lost('gone'),
      );
    },
    raise: host.raise,
    focus: host.focus,
    close() {
      unfollow();
      const hadFocus = root.activeElement !== null;
      render(null, root);
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}
