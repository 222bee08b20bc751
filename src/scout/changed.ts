import { INLINE } from './texts.ts';

const isBlock = (node: Node): node is Element =>
  node instanceof Element && !Element.prototype.matches.call(node, INLINE);

const blockAround = (node: Node): Node & ParentNode => {
  let block = node;
  let parent: Node | null;
  while (!isBlock(block) && (parent = Reflect.get(Node.prototype, 'parentNode', block))) {
    block = parent;
  }
  return block as Node & ParentNode;
};

/** What there is in a node between white space, if anything; something of a form that does not tell. */
export const textOf = (node: Node): string => (node.textContent + '').trim();

/**
 * Notes which parts of a page are to be read anew after changes. None is a form.
 *
 * @param records what has changed
 * @param due takes the parts
 */
export function noteChanges(records: readonly MutationRecord[], due: Set<Node & ParentNode>): void {
  for (const { target, addedNodes, previousSibling } of records) {
    for (const node of addedNodes) {
      // Blocks are read by themselves; anything else may complete a name in the block around it.
      if (isBlock(node)) due.add(node);
      else if (textOf(node)) due.add(blockAround(target));
    }
    // What goes may join what was before it with what is behind it.
    const goes = previousSibling && !addedNodes.length;
    if (goes ? !isBlock(previousSibling) && textOf(previousSibling) : target instanceof Text) {
      due.add(blockAround(target));
    }
  }
}
