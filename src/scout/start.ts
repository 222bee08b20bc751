import type { Envelope } from '../messages/types.ts';
import { textOf, noteChanges } from './changed.ts';
import { textsIn } from './texts.ts';

/** Milliseconds of work after which the page comes next; the last step of it may take several by itself. */
const SLICE = 2;
/** Milliseconds after which a slice is due even if the page never idles. */
const PATIENCE = 500;
/** Milliseconds between a change and a look at it, and so many times what the last look took. */
const PAUSE = 120;
const RATIO = 10;
/** UTF-16 code units that a piece of text has, and shares with the next. */
const PIECE = 1e4;
const OVERLAP = 200;
/** Milliseconds after which a message that was not answered is sent again. */
const RETRY = 2000;

/** The extension's id, while it is there. Asking costs more than all else on a small page, so that it is not asked at first. */
const ownId = (): string | undefined => chrome.runtime?.id;

/**
 * Watches the text of this frame until it may name a place, then tells the background and ends. Not started where a
 * script of ours is at work.
 *
 * @param isFoundIn tells whether a text may name a place; too often rather than too seldom
 */
export function startScout(isFoundIn: (text: string) => boolean): void {
  const world = (globalThis.fourIslands ??= {});
  if (world.scout || world.annotator) return;
  const due = new Set<Node & ParentNode>();
  const trees = new WeakSet<Node>();
  let isWaiting = false;
  let pause = 0;

  const observer = new MutationObserver((records) => {
    noteChanges(records, due);
    wake();
  });
  const leave = (): void => {
    observer.disconnect();
    delete world.scout;
  };
  const follow = (tree: Document | ShadowRoot): void => {
    trees.add(tree);
    due.add(tree);
    observer.observe(tree, { subtree: true, childList: true, characterData: true });
    wake();
  };
  /** @returns whether a shadow root may still come, of which no event would tell */
  const onHost = (element: Element): boolean => {
    // As if a shadow root were, or came, in the place of what is in it.
    const isLikely =
      element instanceof HTMLElement &&
      (element.localName.includes('-') || (!element.firstElementChild && !textOf(element)));
    // Asking Chromium for a closed root costs ten times as much as asking for an open one.
    const root = import.meta.env.FIREFOX
      ? element.openOrClosedShadowRoot
      : (element.shadowRoot ?? (isLikely && chrome.dom.openOrClosedShadowRoot(element)));
    if (root && !trees.has(root)) follow(root);
    return isLikely && !root;
  };

  /**
   * Tells the background until it answers: nobody may be there to listen, and one that is stopped may never say no, or seem to
   * have said nothing. That it could not be told is no news, so that anything may take it.
   */
  const tell = (): void => {
    if (!world.scout || !ownId()) return;
    void chrome.runtime
      .sendMessage({ name: 'found', body: null } satisfies Envelope)
      .then((answer) => answer && leave(), ownId);
    setTimeout(tell, RETRY);
  };

  /** Looks at what is due, some milliseconds at a time, when the page is idle and visible. */
  const wake = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    const waiting: Element[] = [];
    const texts = dueTexts((element) => onHost(element) && waiting.push(element));
    let spent = 0;
    const look = (): unknown => {
      if (!world.scout || (pause && !ownId())) return leave();
      if (document.hidden) return addEventListener('visibilitychange', look, { once: true });
      const start = Date.now() - spent;
      const end = spent + SLICE;
      for (; spent < end; spent = Date.now() - start) {
        const { done, value } = texts.next();
        if (done) {
          pause = PAUSE + RATIO * spent;
          isWaiting = false;
          // Milliseconds after which shadow roots that come late are looked for.
          for (const wait of [1000, 5000]) {
            if (waiting[0]) setTimeout(() => ownId() && waiting.forEach(onHost), wait);
          }
          return;
        }
        if (value && isFoundIn(value)) return tell();
      }
      whenIdle();
    };
    const whenIdle = (): number => requestIdleCallback(look, { timeout: PATIENCE });
    if (pause) setTimeout(whenIdle, pause);
    else whenIdle();
  };

  /** @returns pieces that are worth a look, in one of which a name is whole; nothing where some work gave none */
  function* dueTexts(onElement: (element: Element) => void): Generator<string | void> {
    let text = '';
    for (const node of due) {
      due.delete(node);
      for (const more of textsIn(node, onElement)) {
        text += more;
        yield;
        for (; text.length > PIECE; text = text.slice(PIECE - OVERLAP)) yield text.slice(0, PIECE);
      }
      // Not behind the loop: what becomes due while this is looked at would be forgotten.
      if (!due.size) yield text;
    }
  }

  world.scout = { leave };
  follow(document);
}
