import { pageRoot } from './dom.ts';
import { isAlive } from './alive.ts';
import { inSlices, whenVisible } from './slices.ts';

/** Milliseconds over which changes are gathered. */
const GATHER = 120;
/** With more records than this, reading all anew costs less than following each. */
const MANY = 1000;
/** Between two readings passes at least this many times the time that the last one took. */
const SHARE = 10;

/** Milliseconds after which a page is read again though no change was seen: a shadow root comes without a sign. */
const LATE = [1000, 4000, 16_000];

/** What has changed since it was last read. Nodes may have gone since. */
export interface Touched {
  /** Nodes that are new, hold new text or came to be shown or hidden, in the order in which they changed. */
  readonly nodes: Set<Node>;
  /** Nodes directly beside which something was taken away: at their end (`true`) or their start. */
  readonly seams: Map<Node, boolean>;
}

/** Who reads a page and what changes in it. */
export interface PageReader {
  /** Attributes of which a change may show or hide text. */
  readonly attributes: readonly string[];
  /** Whether such a change of an attribute has shown or hidden an element's text. */
  isTurned(element: Element, attribute: string): boolean;
  /** Called before the next frame with what changed. */
  onRecords?(records: readonly MutationRecord[]): void;
  /** Reads what was touched, or the whole page, in steps of about a millisecond. */
  read(touched: Touched | undefined): Iterator<unknown>;
  /** The page has put another document in the place of this one, as `document.open` does. */
  onReplaced?(): void;
  /** The extension has gone. */
  onOrphaned(): void;
}

/** A page that is being followed. */
export interface Following {
  /** Follows one more tree, the document or a shadow root. */
  follow(tree: Node): void;
  /** Has the reader read what it wants to, though nothing changed. */
  poke(): void;
  /** Whether there are changes that have not been read to their end. */
  isBehind(): boolean;
}

/**
 * Has a page read, then follows its changes: gathers them for some 120 ms and has them read in idle
 * time, at a bounded cost however fast the page changes. Does nothing while the page is hidden.
 *
 * @param reader who reads
 * @param signal ends it for good
 */
export function followPage(reader: PageReader, signal: AbortSignal): Following {
  let touched: Touched | undefined;
  let root = pageRoot();
  let records = 0;
  let isDue = false;
  let wait = 0;

  const observer = new MutationObserver((list) => {
    if (!isAlive()) return reader.onOrphaned();
    if (pageRoot() !== root) {
      root = pageRoot();
      reader.onReplaced?.();
    }
    reader.onRecords?.(list);
    records += list.length;
    if (records > MANY) touched = undefined;
    else if (touched) for (const record of list) gather(record, touched, reader);
    schedule();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const follow = (tree: Node): void =>
    observer.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...reader.attributes],
    });

  const read = (): void => {
    const what = touched;
    touched = { nodes: new Set(), seams: new Map() };
    records = 0;
    if (!what) follow(document);
    inSlices(reader.read(what), signal, (spent) => {
      wait = Math.max(GATHER, SHARE * spent);
      isDue = false;
      if (records) schedule();
    });
  };

  const schedule = (): void => {
    if (isDue || signal.aborted) return;
    isDue = true;
    setTimeout(() => whenVisible(signal, read), wait);
  };

  isDue = true;
  whenVisible(signal, read);
  for (const delay of LATE) setTimeout(schedule, delay);
  return { follow, poke: schedule, isBehind: () => isDue };
}

function gather(record: MutationRecord, touched: Touched, reader: PageReader): void {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'characterData') touched.nodes.add(target);
  if (type === 'attributes' && reader.isTurned(target as Element, record.attributeName ?? '')) {
    touched.nodes.add(target);
  }
  for (const node of addedNodes) touched.nodes.add(node);
  if (removedNodes.length === 0) return;
  if (record.nextSibling) touched.seams.set(record.nextSibling, false);
  else if (record.previousSibling) touched.seams.set(record.previousSibling, true);
}
