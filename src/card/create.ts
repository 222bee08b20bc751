import { closest } from '../page/dom.ts';
import type { CardPack } from '../messages/types.ts';
import type { Page, PageMention } from '../page/types.ts';
import { passOn } from './actions.tsx';
import { copyText } from './copy.ts';
import { effects } from './effects.ts';
import { isPageInert } from './host.ts';
import { listen } from './listen.ts';
import { AWAY, type How, type Input, isOpen, next, type State, type Target } from './machine.ts';
import { cardProps, type Acts } from './props.ts';
import { makeCard, type Shown } from './shown.tsx';
import { PREPARE_AFTER } from './timing.ts';
import { isOnTheWay, type Spot } from './triangle.ts';

export interface CardOptions {
  readonly page: Page;
  /** Gives what cards show. */
  readonly pack: () => Promise<CardPack>;
  /** Switches the extension off on this site; absent where there is no site to switch. */
  readonly switchOff?: () => void;
  /** Opens the dossier, at a fact if one is given. */
  readonly showAll: (fact: string | null) => void;
}

/** The one card of a frame. */
export interface CardHandle {
  /** Opens the card of a mention to stay. */
  open(mention: PageMention, how: How): void;
  /** The mention whose card is open or was open last. */
  last(): PageMention | undefined;
  /** Forgets what cards show; fetches it anew. */
  refresh(): void;
  /** Closes the card, if one is open. */
  close(): void;
  /** Closes it and opens none any more. */
  leave(): void;
}

/**
 * Opens and closes the card of a page as its reader points, taps and types.
 *
 * @param options the page, and what the card's buttons reach
 */
export function createCard(options: CardOptions): CardHandle {
  const card = new PageCard(options);
  return {
    open: (mention, how) => card.input({ type: 'open', target: mention.id, how }),
    last: () => card.last,
    refresh: () => card.refresh(),
    close: () => card.input({ type: 'dismiss' }),
    leave: () => card.leave(),
  };
}

class PageCard {
  last: PageMention | undefined;
  readonly #options: CardOptions;
  readonly #page: Page;
  readonly #ended = new AbortController();
  #state: State = AWAY;
  #pack: CardPack | undefined;
  #isFetching = false;
  #shown: Shown | undefined;
  /** The same, or one that is rendered and not yet in the page. */
  #ready: Shown | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** Where the pointer last was on the open card's mark. */
  #from: Spot | undefined;

  constructor(options: CardOptions) {
    this.#options = options;
    this.#page = options.page;
    this.refresh();
    this.#page.onPoint((mention, at) => this.#point(mention, at));
    this.#page.onTap((mention, { type }) => {
      // A tap on a link follows the link; a long press is free.
      if (type !== 'contextmenu' && this.#isControl(mention)) return;
      this.input({ type: 'open', target: mention.id, how: 'touch' });
    });
    listen(
      () => this.#shown?.element,
      {
        escape: () => this.#dismiss(),
        press: ({ clientX: x, clientY: y }) => this.#press({ x, y }),
        click: ({ clientX: x, clientY: y }) => this.#click({ x, y }),
        covered: () => this.#shown?.raise(),
      },
      this.#ended.signal,
    );
  }

  refresh(): void {
    this.#pack = undefined;
    this.#ready = this.#shown;
    this.#isFetching = true;
    this.#options
      .pack()
      .then((pack) => {
        this.#pack = pack;
        this.#show(!this.#shown && effects(AWAY, this.#state).focus);
      })
      // Nobody answers, and nobody is there to be told; the next card asks again.
      .catch(() => undefined)
      .finally(() => (this.#isFetching = false));
  }

  leave(): void {
    this.#ended.abort();
    this.#dismiss();
  }

  input(input: Input): void {
    const before = this.#state;
    this.#state = next(before, input);
    const { timer, focus } = effects(before, this.#state);
    if (timer !== undefined) {
      this.#timers.forEach(clearTimeout);
      if (timer !== null) {
        this.#timers = [
          setTimeout(() => this.#prepare(), PREPARE_AFTER),
          setTimeout(() => this.input({ type: 'timeout' }), timer),
        ];
      }
    }
    if (before !== this.#state) this.#show(focus);
  }

  #dismiss(): boolean {
    const wasOpen = isOpen(this.#state);
    this.input({ type: 'dismiss' });
    return wasOpen;
  }

  #point(mention: PageMention | undefined, at: Spot): void {
    if (this.#ended.signal.aborted) return;
    const box = this.#shown?.box();
    // By place, not by event: under a modal dialog the card is inert and hears of no pointer.
    if (box && isWithin(at, box)) return this.input({ type: 'enter' });
    if (this.#state.name === 'entered') this.input({ type: 'exit' });
    if (mention && mention.id === this.#shown?.mention.id) this.#from = at;
    if (!this.#shown) this.#from = at;
    const towards =
      box !== undefined && this.#from !== undefined && isOnTheWay(this.#from, at, box);
    this.input({ type: 'point', over: mention?.id, towards });
  }

  #press(at: Spot): void {
    const shown = this.#shown;
    // Under a modal dialog a press on the card goes through to the page: it is meant for the card all the same.
    const isMeant = shown && isWithin(at, shown.box());
    if (!isMeant && !this.#isOnMark(at)) this.#dismiss();
  }

  /** @returns whether the click was meant for the card, and the page is not to hear of it */
  #click(at: Spot): boolean {
    const shown = this.#shown;
    if (!shown) return false;
    // Elsewhere what is clicked lies over the card, and is meant.
    if (isPageInert() && isWithin(at, shown.box())) {
      const buttons = [...shown.root.querySelectorAll('button')];
      const button = buttons.find((each) => isWithin(at, each.getBoundingClientRect()));
      if (button) passOn(button);
      return true;
    }
    const isFree = !this.#isControl(shown.mention) && getSelection()?.isCollapsed;
    if (isFree && this.#isOnMark(at)) this.input({ type: 'pin' });
    return false;
  }

  /** Whether a spot is on the open card's mark. The last look at the pointer may be older than a press. */
  #isOnMark(at: Spot): boolean {
    const { mention } = this.#shown ?? {};
    return mention !== undefined && this.#page.at(at)?.id === mention.id;
  }

  /** Whether the page itself does something when this mention is clicked. */
  #isControl(mention: PageMention): boolean {
    const element = this.#page.element(mention);
    return element !== undefined && closest(element, 'a[href],button,summary,label') !== null;
  }

  /** Brings what is shown in line with the state. */
  #show(focus: boolean): void {
    const state = this.#state;
    const pack = this.#pack;
    const open = isOpen(state) ? state : undefined;
    const target = open?.target;
    if (this.#shown && this.#shown.mention.id !== target) {
      this.#shown.close();
      this.#shown = this.#ready = undefined;
    }
    if (open && !pack && !this.#isFetching) this.refresh();
    if (!open || !pack) return;
    const mention = this.#shown?.mention ?? this.#find(target);
    if (!mention || this.#page.rects(mention).length === 0) return void this.#dismiss();
    this.last = mention;
    const isReady = !this.#shown && state.name === 'shown' && this.#ready?.mention.id === target;
    const card = (isReady && this.#ready) || this.#render(mention, pack);
    if (!this.#shown) {
      this.#shown = card;
      card.open(state.name === 'pinned' ? undefined : this.#from);
    }
    if (focus) card.focus();
  }

  /** Makes the card ready that the pointer waits for: what its code and texts cost is not to come behind the delay. */
  #prepare(): void {
    const state = this.#state;
    const mention = state.name === 'waiting' ? this.#find(state.target) : undefined;
    if (mention && this.#pack) this.#render(mention, this.#pack);
  }

  #find(target: Target | undefined): PageMention | undefined {
    return this.#page.mentions().find(({ id }) => id === target);
  }

  #render(mention: PageMention, pack: CardPack): Shown {
    if (this.#ready?.mention.id !== mention.id) this.#ready = this.#make(mention, pack);
    this.#ready.update(cardProps(this.#page, mention, pack, this.#state, this.#acts(mention)));
    return this.#ready;
  }

  #make(mention: PageMention, pack: CardPack): Shown {
    return makeCard({
      page: this.#page,
      mention,
      pack,
      lost: (why) => {
        if (why === 'gone' || this.#state.name !== 'pinned') this.#dismiss();
      },
    });
  }

  #acts(mention: PageMention): Acts {
    const { showAll, switchOff } = this.#options;
    return {
      pin: () => this.input({ type: 'pin' }),
      close: () => this.#dismiss(),
      copy: async (text) => {
        if (this.#shown) await copyText(text, this.#shown.root);
      },
      step: (direction) => this.#step(mention, direction),
      switchOff,
      showAll,
    };
  }

  /** Around from the last mention to the first: a person who presses a button wants something to happen. */
  #step(from: PageMention, direction: 1 | -1): void {
    const mentions = this.#page.mentions();
    const at = mentions.findIndex(({ id }) => id === from.id);
    const to = mentions.at((at + direction) % mentions.length);
    if (!to) return;
    this.#page.scrollTo(to);
    this.input({ type: 'open', target: to.id, how: 'key' });
  }
}

function isWithin({ x, y }: Spot, { left, top, right, bottom }: DOMRect): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
