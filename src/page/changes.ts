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

/** Who reads a page and what changes in it. */
export interface PageReader {
  /** Whether the first reading starts at once instead of waiting for idle time. */
  readonly isUrgent?: boolean;
  /** Attributes whose changes are reported too. */
  readonly attributes: string[];
  /** Called before the next frame with what changed. */
  onRecords?(records: readonly MutationRecord[]): void;
  /** The extension has gone. */
  onOrphaned(): void;
  /**
   * Reads in steps of about a millisecond.
   *
   * @param touched nodes that are new, changed, or stand beside one that was taken away, and may have gone since;
   *   `undefined` for the whole page
   */
  read(touched: ReadonlySet<Node> | undefined): Iterator<unknown>;
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
  let touched: Set<Node> | undefined;
  let records = 0;
  let isDue = false;
  let isFirst = true;
  let wait = GATHER;

  const observer = new MutationObserver((list) => {
    if (!isAlive()) return reader.onOrphaned();
    reader.onRecords?.(list);
    records += list.length;
    if (records > MANY) touched = undefined;
    else if (touched) for (const record of list) gather(record, touched);
    poke();
  });

  const follow = (tree: Node): void =>
    observer.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: reader.attributes,
    });

  const read = (): void => {
    const nodes = touched;
    touched = new Set();
    records = 0;
    if (!nodes) follow(document);
    const done = (spent: number): void => {
      // What comes first is slower, by all that is done once.
      wait = isFirst ? GATHER : Math.max(GATHER, SHARE * spent);
      isFirst = false;
      isDue = false;
      if (records) poke();
    };
    inSlices(reader.read(nodes), signal, done, !nodes && reader.isUrgent);
  };

  const poke = (): void => {
    if (isDue || signal.aborted) return;
    isDue = true;
    setTimeout(() => whenVisible(signal, read), wait);
  };

  signal.addEventListener('abort', () => observer.disconnect());
  isDue = true;
  whenVisible(signal, read);
  for (const delay of LATE) setTimeout(poke, delay);
  return { follow, poke, isBehind: () => isDue };
}

function gather(record: MutationRecord, nodes: Set<Node>): void {
  const { target } = record;
  if (record.type === 'characterData') nodes.add(target);
  for (const node of record.addedNodes) nodes.add(node);
  if (record.removedNodes.length) {
    nodes.add(record.nextSibling ?? record.previousSibling ?? target);
  }
}
