import { isTrue, type Mark } from './mark.ts';
import { compareMarks } from './order.ts';
import type { Painter } from './painter.ts';
import type { Sheets } from './sheets.ts';

/** Marks that are painted, at most: a page of endless lists must not cost without end. */
const LIMIT = 20_000;
/** Likewise in one text node: a browser paints all marks of a node anew with each that comes. */
const LIMIT_IN_NODE = 1000;

/** The marks of a frame: painted, in order, and found by number or by text node. */
export interface Marks {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Takes a mark off the page; its block will be read again. */
  erase(mark: Mark): void;
  get(id: number): Mark | undefined;
  /** Those that cover some of a text node. */
  at(node: Node): readonly Mark[];
  /** All, in document order. */
  all(): readonly Mark[];
  count(): number;
  /** Whether there are more than are painted. */
  isLimited(): boolean;
  /** The shadow roots around them. */
  roots(): ShadowRoot[];
  /** Grows with every mark that comes or goes. */
  readonly version: number;
}

/**
 * @param painter what they are painted with
 * @param sheets brings the styles for it into shadow trees
 */
export function createMarks(painter: Painter, sheets: Sheets): Marks {
  const byId = new Map<number, Mark>();
  const byNode = new WeakMap<Node, Mark[]>();
  const painted = new Set<Mark>();
  const waiting = new Set<Mark>();
  const roots = new Set<ShadowRoot>();
  let ordered: readonly Mark[] | undefined;
  let version = 0;

  const paint = (mark: Mark): void => {
    painted.add(mark);
    // The page may have changed since the text was read; then it is read again anyhow.
    if (!isTrue(mark)) return;
    const root = mark.range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) {
      sheets.addTo(root);
      for (const around of treesAround(root)) roots.add(around);
    }
    painter.paint(mark.nomenclature, mark.ranges);
  };
  const hasRoom = ({ parts }: Mark): boolean =>
    painted.size < LIMIT &&
    parts.every(({ node }) => (byNode.get(node)?.length ?? 0) <= LIMIT_IN_NODE);
  const erase = (mark: Mark): void => painter.erase(mark.nomenclature, mark.ranges);

  return {
    add(mark) {
      ordered = undefined;
      version++;
      byId.set(mark.id, mark);
      for (const { node } of mark.parts) {
        const marks = byNode.get(node);
        if (marks) marks.push(mark);
        else byNode.set(node, [mark]);
      }
      if (hasRoom(mark)) paint(mark);
      else waiting.add(mark);
    },
    remove(mark) {
      ordered = undefined;
      version++;
      byId.delete(mark.id);
      for (const { node } of mark.parts) {
        const rest = byNode.get(node)?.filter((other) => other !== mark);
        if (rest) byNode.set(node, rest);
      }
      if (!painted.delete(mark)) return void waiting.delete(mark);
      erase(mark);
      const [next] = waiting;
      if (next && hasRoom(next) && waiting.delete(next)) paint(next);
    },
    erase(mark) {
      mark.block.isTorn = true;
      erase(mark);
    },
    get: (id) => byId.get(id),
    at: (node) => byNode.get(node) ?? [],
    all: () => (ordered ??= [...byId.values()].toSorted(compareMarks)),
    count: () => byId.size,
    isLimited: () => waiting.size > 0,
    roots() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
    get version() {
      return version;
    },
  };
}

/** A shadow root and those around it. */
function* treesAround(root: ShadowRoot): Generator<ShadowRoot> {
  for (let at: Node = root; at instanceof ShadowRoot; at = at.host.getRootNode()) yield at;
}
