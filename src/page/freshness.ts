import { comparePositions } from './dom.ts';
import { ownerOf } from './blocks.ts';
import { kindOf } from './kinds.ts';
import type { Ledger } from './ledger.ts';
import { isTrue, type Mark } from './mark.ts';
import type { Marks } from './marks.ts';

/** With more records than this at once, looking at every mark costs less than looking at every record. */
const MANY = 1000;

/**
 * Takes marks off the page that no longer match the text under them, before the page is painted.
 *
 * @param records what has changed
 * @param ledger what has been read
 * @param marks the marks of it
 * @returns owners of blocks that have changed and must be read again
 */
export function dropUntrue(
  records: readonly MutationRecord[],
  ledger: Ledger,
  marks: Marks,
): Set<Node> {
  const stale = new Set<Node>();
  if (ledger.owners.size === 0) return stale;
  if (records.length > MANY) {
    for (const mark of marksOf(ledger.owners.keys(), ledger)) {
      if (!isTrue(mark)) marks.erase(mark);
    }
    return stale;
  }
  for (const record of records) {
    if (record.type === 'attributes') continue;
    const owner = ownerAt(record.target);
    if (!ledger.owners.has(owner)) continue;
    stale.add(owner);
    if (record.type === 'characterData') {
      for (const mark of marks.at(record.target)) if (!isTrue(mark)) marks.erase(mark);
    } else if (record.addedNodes.length > 0) {
      for (const mark of marksOf([owner], ledger)) if (isSplit(mark, record)) marks.erase(mark);
    }
  }
  return stale;
}

function* marksOf(owners: Iterable<Node>, ledger: Ledger): Generator<Mark> {
  for (const owner of owners) {
    for (const entry of ledger.owners.get(owner) ?? []) yield* entry.marks ?? [];
  }
}

/** The owner of the blocks directly in a node. */
function ownerAt(node: Node): Node {
  const isOwner =
    !(node instanceof Text) && !(node instanceof Element && kindOf(node) === 'inline');
  return isOwner ? node : ownerOf(node);
}

/** Whether something was put between the text nodes of a mark. */
function isSplit({ parts }: Mark, { addedNodes }: MutationRecord): boolean {
  const first = parts[0]?.node;
  const last = parts.at(-1)?.node;
  if (!first || !last || first === last) return false;
  return [...addedNodes].some((node) => isBehind(first, node) && isBehind(node, last));
}

function isBehind(a: Node, b: Node): boolean {
  return (comparePositions(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
