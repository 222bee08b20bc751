import { isConnected, parentElementOf, previousSiblingOf, textOf } from './dom.ts';
import { textAround, textBefore, textBehind } from './around.ts';
import type { Touched } from './changes.ts';
import { CARRY, SPECIAL, stretches } from './stretches.ts';
import { isDropped } from './unread.ts';

/** UTF-16 code units that are given out at a time, about. */
const ENOUGH = 1 << 14;
/** An element with more descendants than this is read in stretches. */
const SMALL = 200;
/** Stands between texts that are not neighbours; no name has it. */
const GAP = '|';

/**
 * The text that changes have touched, with enough of what stands around it that a name which they
 * completed is in it whole.
 *
 * @param touched what has changed
 * @param onHost called with each element that may have a shadow root
 * @param onDropped called with each element that is left out
 */
export function* touchedTexts(
  { nodes, seams }: Touched,
  onHost: (element: Element) => void,
  onDropped: (element: Element) => void,
): Generator<string> {
  let text = '';
  let last: Node | undefined;
  const close = (): string => (last && isConnected(last) ? text + textBehind(last) : text) + GAP;
  for (const node of nodes) {
    const parent = parentElementOf(node);
    if (!isConnected(node) || (parent && isDropped(parent))) continue;
    if (!last || previousSiblingOf(node) !== last) text = close() + textBefore(node);
    last = node;
    if (!(node instanceof Element)) {
      if (node.nodeType !== Node.COMMENT_NODE) text += node.nodeValue ?? '';
    } else if (isPlain(node)) {
      text += textOf(node);
    } else if (isDropped(node)) {
      onDropped(node);
    } else {
      onHost(node);
      for (const stretch of stretches(node, onHost, onDropped, text.slice(-CARRY))) {
        if (stretch) yield (text = stretch.text);
      }
    }
    if (text.length > ENOUGH) {
      yield text;
      text = text.slice(-CARRY);
    }
  }
  text = close();
  for (const [node, isEnd] of seams) {
    if (isConnected(node)) text += textAround(node, isEnd) + GAP;
  }
  yield text;
}

/**
 * Whether an element is small and holds nothing that would need a look of its own, so that `textContent` is its text.
 *
 * @param element any element
 */
export function isPlain(element: Element): boolean {
  return (
    !(element instanceof HTMLFormElement) &&
    !element.getElementsByTagName('*')[SMALL] &&
    !element.matches(SPECIAL) &&
    !element.querySelector(SPECIAL)
  );
}
