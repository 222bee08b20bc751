import { attributeOf, isConnected } from './dom.ts';
import { createEvidence, type Evidence } from '../mentions/evidence.ts';
import type { Finder } from '../mentions/finder.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Block } from './block.ts';
import { readBlocks } from './blocks.ts';
import { isUnread, kindOf } from './kinds.ts';
import type { Mark } from './mark.ts';

/** A block in which the finder found something, what that was, and the marks that were made of it. */
export interface Entry {
  readonly block: Block;
  readonly reading: Reading;
  /** `undefined` as long as nothing has been decided on the block. */
  marks: readonly Mark[] | undefined;
}

/** What has been read of a page, by the owners of its blocks. */
export interface Ledger {
  readonly owners: ReadonlyMap<Node, readonly Entry[]>;
  /** The page's evidence as of now. */
  evidence(): Evidence;
  /**
   * Reads an owner's blocks anew, step by step; one that has gone or is not to be read holds none.
   *
   * @param owner the owner
   * @param unread what `isUnread` has found out so far
   * @returns the entries that are no longer
   */
  read(owner: Node, unread: Map<Node, boolean>): Generator<unknown, readonly Entry[]>;
}

/** @param finder finds mentions in blocks */
export function createLedger(finder: Finder): Ledger {
  const owners = new Map<Node, readonly Entry[]>();
  let evidence = createEvidence(pageContext());

  const replace = (owner: Node, entries: readonly Entry[]): readonly Entry[] => {
    const old = owners.get(owner) ?? [];
    const kept = new Set(entries);
    const gone = old.filter((entry) => !kept.has(entry));
    for (const { reading } of old) evidence.remove(reading);
    for (const { reading } of entries) evidence.add(reading);
    if (entries.length > 0) owners.set(owner, entries);
    else owners.delete(owner);
    return gone;
  };

  return {
    owners,
    evidence() {
      const { title, language } = pageContext();
      if (evidence.page.title !== title || evidence.page.language !== language) {
        evidence = createEvidence({ title, language });
        for (const { reading } of [...owners.values()].flat()) evidence.add(reading);
      }
      return evidence;
    },
    *read(owner, unread) {
      // What runs on in the text around it by now belongs to the owner of that.
      const isOwner = !(owner instanceof Element && kindOf(owner) === 'inline');
      if (!isOwner || !isConnected(owner) || isUnread(owner, unread)) return replace(owner, []);
      const before = owners.get(owner) ?? [];
      // Known from now on: what changes while it is being read makes it due again.
      owners.set(owner, before);
      const old = Map.groupBy(before, ({ block }) => block.text);
      const entries: Entry[] = [];
      for (const block of readBlocks(owner)) {
        entries.push(...entryOf(block, old, finder));
        yield;
      }
      return replace(owner, entries);
    },
  };
}

/** A block that reads as before keeps its entry, or at least what the finder said of its text; one without has none. */
function entryOf(
  block: Block,
  old: ReadonlyMap<string, readonly Entry[]>,
  finder: Finder,
): Entry[] {
  const alike = old.get(block.text) ?? [];
  const same = alike.find((entry) => isSame(entry.block, block));
  if (same) return [same];
  const reading = alike[0]?.reading ?? finder.read(block.text);
  const isEmpty = reading.candidates.length === 0 && reading.cues.size === 0;
  return isEmpty ? [] : [{ block, reading, marks: undefined }];
}

function isSame(a: Block, b: Block): boolean {
  return (
    !a.isTorn &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => {
      const other = b.parts[i];
      return part.node === other?.node && part.start === other.start && part.at === other.at;
    })
  );
}

function pageContext(): { title: string; language: string } {
  // There is no root while another document is written in its place.
  const root: Element | null = document.documentElement;
  return { title: document.title, language: (root && attributeOf(root, 'lang')) ?? '' };
}
