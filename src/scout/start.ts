import type { Envelope } from '../messages/types.ts';
import { noteChanges } from './changed.ts';
import { HOSTS, textsIn } from './texts.ts';

/** Milliseconds of work at a time, so that a frame of 16 ms keeps room for the page's own. */
const SLICE = 4;
/** Milliseconds after which a slice is due even if the page never idles. */
const PATIENCE = 500;
/** Milliseconds between a change and a look at it; or so many times what the last look took, if that is more. */
const PAUSE = 120;
const RATIO = 10;
/** Milliseconds after which a message that got lost is sent again, and after which late shadow roots are looked for. */
const LATER = [500, 2000, 8000];

const FOUND: Envelope = { name: 'found', body: null };

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
  const onHost = (element: Element): void => {
    const root = shadowRootOf(element);
    if (root && world.scout && !trees.has(root)) follow(root);
  };

  /** Looks at what is due, some milliseconds at a time, when the page is idle and visible. */
  const wake = (): void => {
    if (isWaiting || !world.scout) return;
    isWaiting = true;
    const texts = dueTexts();
    let spent = 0;
    const look = (): void => {
      if (!world.scout || !chrome.runtime?.id) return leave();
      if (document.hidden)
        return document.addEventListener('visibilitychange', look, { once: true });
      const start = performance.now();
      let taken = 0;
      while (taken < SLICE) {
        const { done, value } = texts.next();
        if (done) {
          pause = Math.max(PAUSE, RATIO * (spent + taken));
          isWaiting = false;
          if (due.size) wake();
          return;
        }
        if (isFoundIn(value)) return void tell().then(leave);
        taken = performance.now() - start;
      }
      spent += taken;
      whenIdle();
    };
    const whenIdle = (): number => requestIdleCallback(look, { timeout: PATIENCE });
    setTimeout(whenIdle, pause);
  };

  function* dueTexts(): Generator<string> {
    for (const node of due) {
      due.delete(node);
      if (node.isConnected) yield* textsIn(node, onHost);
    }
  }

  world.scout = { leave };
  follow(document);
  // No event tells of a shadow root that an element is given later.
  for (const wait of LATER)
    setTimeout(() => document.querySelectorAll(HOSTS).forEach(onHost), wait);
}

/** Tells the background, again if it cannot be reached: while the browser starts, nobody may be there to listen. */
async function tell(): Promise<void> {
  for (const wait of LATER) {
    try {
      return await chrome.runtime.sendMessage(FOUND);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** The shadow root of an element, open or closed. */
function shadowRootOf(element: Element): ShadowRoot | null | undefined {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot;
  // Asking Chromium for a closed root costs ten times as much as asking for an open one.
  const isLikely =
    element instanceof HTMLElement &&
    (element.localName.includes('-') || !element.firstElementChild);
  return isLikely ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
