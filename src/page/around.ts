import { lastChildOf, parentElementOf, rootOf, textWalker } from './dom.ts';
import { isDropped } from './unread.ts';

/** UTF-16 code units that are longer than any name. */
const REACH = 64;
/** Text nodes looked at, at most: markup without end must not cost without end. */
const NODES = 64;

/** The text directly before a node's start, in its own tree, over any element in between. */
export function textBefore(node: Node): string {
  return walk(node, 'previousNode').slice(-REACH);
}

/** The text directly behind a node's end, likewise. */
export function textBehind(node: Node): string {
  return walk(lastWithin(node), 'nextNode').slice(0, REACH);
}

/**
 * The text on both sides of a place between nodes.
 *
 * @param node the node at whose start or end the place is
 * @param isEnd whether it is the end
 */
export function textAround(node: Node, isEnd: boolean): string {
  const inner = isEnd ? lastWithin(node) : node;
  const own = inner instanceof Text ? inner.data : '';
  const left = isEnd ? own.slice(-REACH) : '';
  const right = isEnd ? '' : own.slice(0, REACH);
  return walk(inner, 'previousNode') + left + right + walk(inner, 'nextNode');
}

function walk(start: Node, step: 'previousNode' | 'nextNode'): string {
  const walker = textWalker(rootOf(start));
  walker.currentNode = start;
  let text = '';
  for (let left = NODES; left && text.length < REACH && walker[step](); left--) {
    const data = dataOf(walker.currentNode);
    text = step === 'nextNode' ? text + data : data + text;
  }
  return text;
}

function lastWithin(node: Node): Node {
  let last = node;
  for (let next = lastChildOf(last); next; next = lastChildOf(last)) last = next;
  return last;
}

function dataOf(node: Node): string {
  const parent = parentElementOf(node);
  return parent && isDropped(parent) ? '' : (node.nodeValue ?? '');
}
