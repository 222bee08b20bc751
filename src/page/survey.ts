import { ownerOf } from './blocks.ts';
import { isConnected, rootOf } from './dom.ts';
import { kindOf } from './kinds.ts';
import type { Entry, Ledger } from './ledger.ts';
import { type Search, textNodesWithNames } from './hits.ts';
import { isInView } from './in-view.ts';
import type { Marker } from './marker.ts';
import { isCustom } from './shadow-root.ts';
import { ownersTouched } from './touched-owners.ts';
import { isUnder } from './turns.ts';

/** What a survey works with. */
export interface SurveyTools {
  readonly ledger: Ledger;
  readonly marker: Marker;
  readonly search: Search;
  /** Gives the shadow roots that have come to be known since the last call. */
  newTrees(): Iterable<ShadowRoot>;
}

/** Reads a page for mentions, at first whole and then what has changed, and keeps its marks in line. */
export interface Survey {
  /** Owners of blocks that must be read again, whatever is found in them. */
  readonly stale: Set<Node>;
  /** Elements whose text was shown, hidden or moved. */
  readonly turned: Set<Node>;
  /** Decides on all blocks once more the next time. */
  decideAnew(): void;
  read(touched: ReadonlySet<Node> | undefined): Generator<unknown>;
}

/**
 * @param tools what it works with
 */
export function createSurvey({ ledger, marker, search, newTrees }: SurveyTools): Survey {
  const stale = new Set<Node>();
  const turned = new Set<Node>();
  /** The trees in which owners were read. */
  const trees = new WeakMap<Node, Node>();
  let decided: string | undefined;
  /** Whether the page as a whole is an editor: `document.designMode` when the last reading began. */
  let mode: string | undefined;

  function* ownersWithHits(
    touched: readonly Node[] | undefined | false,
  ): Generator<Node | undefined> {
    if (touched) yield* ownersTouched(touched, search);
    else yield* ownersInTree(document);
    for (const root of newTrees()) yield* ownersInTree(root);
  }

  function* ownersInTree(tree: Document | ShadowRoot): Generator<Node | undefined> {
    for (const hit of textNodesWithNames(tree, search)) {
      yield hit && ownerOf(hit);
    }
  }

  /** Reads owners, then decides on their blocks; on those of the whole page if it now speaks of something else. */
  function* annotate(owners: Set<Node>): Generator<unknown> {
    const gone = new Map<Node, readonly Entry[]>();
    // As it was when the reading began: else what is read while the page is an editor for a moment would be left so.
    const unread = new Map<Node, boolean>().set(document, mode === 'on');
    for (const owner of owners) {
      trees.set(owner, rootOf(owner));
      const entries = yield* ledger.read(owner, unread);
      gone.set(owner, entries);
      // A class, of which no event tells, may have made another the owner of their text.
      for (const { block } of entries)
        for (const { node } of block.parts) owners.add(ownerOf(node));
      yield;
    }
    const evidence = ledger.evidence();
    const { digest } = evidence;
    const isNew = digest !== decided;
    decided = digest;
    for (const owner of isNew ? new Set([...gone.keys(), ...ledger.owners.keys()]) : gone.keys()) {
      marker.unmark(gone.get(owner) ?? []);
      for (const entry of ledger.owners.get(owner) ?? []) {
        yield;
        if (isNew || !entry.marks) marker.mark(entry, evidence);
      }
      yield;
    }
  }

  /** Owners of which it is known beforehand that they must be read again. */
  function ownersDue(): Set<Node> {
    const due = new Set(stale);
    for (const owner of ledger.owners.keys()) {
      // What was moved into a shadow tree that is not followed yet comes to where no event tells of it.
      if (!isConnected(owner) || rootOf(owner) !== trees.get(owner)) due.add(owner);
      if (turned.size > 0 && isUnder(owner, turned)) due.add(owner);
      // No event tells of a class that makes an element of the page's own making run on in the text around it.
      if (isCustom(owner) && kindOf(owner as Element) === 'inline') due.add(owner);
    }
    for (const node of turned) if (ledger.owners.has(ownerOf(node))) due.add(ownerOf(node));
    stale.clear();
    turned.clear();
    return due;
  }

  return {
    stale,
    turned,
    decideAnew() {
      decided = undefined;
    },
    *read(changed) {
      // No event tells that the page as a whole has become an editor, or is none any more.
      const isSame = mode === document.designMode;
      mode = document.designMode;
      const touched = isSame && changed && [...changed, ...turned];
      const due = ownersDue();
      const owners = touched ? due : new Set(ledger.owners.keys());
      const inView = new Set<Node>();
      for (const owner of ownersWithHits(touched)) {
        if (owner) {
          // What is a block by now may have been read as its parent's text: no event tells of that either.
          owners.add(owner).add(isCustom(owner) ? ownerOf(owner) : owner);
          if (!touched && isInView(owner)) inView.add(owner);
          continue;
        }
        yield;
        // What the reader looks at comes first; the rest of the page may change the sense of it once more.
        if (inView.size > 0) yield* annotate(inView);
        inView.clear();
      }
      yield* annotate(owners);
      marker.settle();
    },
  };
}
