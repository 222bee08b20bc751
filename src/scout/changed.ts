import { INLINE } from './texts.ts';

/**
 * Notes which parts of a page are to be read anew after changes.
 *
 * @param records what has changed
 * @param due takes the parts
 */
export function noteChanges(records: readonly MutationRecord[], due: Set<Node & ParentNode>): void {
  for (const { target, addedNodes, previousSibling } of records) {
    for (const node of addedNodes) {
      // Blocks are read by themselves; anything else may complete a name in the block around it.
      if (isBlock(node)) due.add(node);
      else if (hasText(node)) due.add(blockAround(target));
    }
    const joins = !addedNodes.length && previousSibling && !isBlock(previousSibling);
    if (target instanceof Text || (joins && hasText(previousSibling))) {
      due.add(blockAround(target));
    }
  }
}

function isBlock(node: Node): node is Element {
  return node instanceof Element && !node.matches(INLINE);
}

function hasText(node: Node): boolean {
  return node.textContent?.trim() !== '';
}

function blockAround(node: Node): Node & ParentNode {
  let block = node;
  while (block.parentNode && !isBlock(block)) block = block.parentNode;
  return block as Node & ParentNode;
}
