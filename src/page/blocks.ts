import { firstChildOf, localNameOf, nextSiblingOf, parentOf, rootOf } from './dom.ts';
import type { Block, Part } from './block.ts';
import { cutLong } from './cut-long.ts';
import { joinsAround, kindOf } from './kinds.ts';

/** Stands in a block's text for something that is not text. */
const OBJECT = '\uFFFC';
/** Letters in them are notes beside a word, not its end. */
const RAISED = new Set(['sub', 'sup']);
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The owner of the block that a node's text belongs to.
 *
 * @param node a node in a tree
 * @returns the nearest element above it that starts blocks of its own, or the root of the tree
 */
export function ownerOf(node: Node): Node {
  let owner = parentOf(node);
  while (owner instanceof Element && kindOf(owner) === 'inline') owner = parentOf(owner);
  return owner ?? rootOf(node);
}

/**
 * Reads the blocks of text of one owner, without those of owners inside it.
 *
 * @param owner what `ownerOf` gave
 * @returns its blocks that hold text, in document order; long ones in pieces, which are cut as they are asked for
 */
export function* readBlocks(owner: Node): Generator<Block> {
  const reader = new Reader(owner);
  reader.walk();
  reader.close();
  for (const block of reader.blocks) yield* cutLong(block);
}

class Reader {
  readonly blocks: Block[] = [];
  readonly #owner: Node;
  #text = '';
  #parts: Part[] = [];
  /** Inline elements whose edges lie between the last text and the next. */
  #edges: Element[] = [];

  constructor(owner: Node) {
    this.#owner = owner;
  }

  /** Reads all that runs on in the owner; not by recursion, as a page may be deeper than the stack. */
  walk(): void {
    let at: Node | null = this.#owner;
    let child = firstChildOf(at);
    while (at) {
      while (child) {
        if (child instanceof Text) this.#append(child);
        else if (child instanceof Element && this.#enter(child)) at = child;
        child = at === child ? firstChildOf(child) : nextSiblingOf(child);
      }
      if (at === this.#owner) return;
      this.#edges.push(at as Element);
      child = nextSiblingOf(at);
      at = parentOf(at);
    }
  }

  /** Takes an element in; `true` if its text runs on, so that what is in it comes next. */
  #enter(element: Element): boolean {
    const kind = kindOf(element);
    if (kind === 'inline') this.#edges.push(element);
    else if (kind === 'block') this.close();
    else if (kind !== 'dropped') this.#text += OBJECT;
    return kind === 'inline';
  }

  #append(node: Text): void {
    if (node.length === 0) return;
    this.#join(node.data);
    this.#edges = [];
    this.#parts.push({ node, start: 0, end: node.length, at: this.#text.length });
    this.#text += node.data;
  }

  /** Where letters meet at the edge of an inline element, its tag or style tells whether they stand together. */
  #join(next: string): void {
    if (!LETTER.test(this.#text.at(-1) ?? '') || !LETTER.test(next.charAt(0))) return;
    if (this.#edges.some((edge) => RAISED.has(localNameOf(edge)))) this.#text += OBJECT;
    else if (!this.#edges.every((edge) => localNameOf(edge) === 'ruby' || joinsAround(edge)))
      this.close();
  }

  /** Ends the block. */
  close(): void {
    if (this.#parts.length > 0) {
      this.blocks.push({ owner: this.#owner, text: this.#text, parts: this.#parts });
    }
    this.#text = '';
    this.#parts = [];
    this.#edges = [];
  }
}
