const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|r[bt]c?|ruby|s|samp|slot|small|span|strike|strong|su[bp]|time|tt|u|var|wbr|tspan|textpath)$/i;

/** More changes than these are not followed one by one. */
const MANY = 1000;

/**
 * Notes which parts of a page are to be read anew after changes.
 *
 * @param records what has changed
 * @param due the parts; a document or shadow root stands for all of it
 */
export function noteChanges(records: readonly MutationRecord[], due: Set<Node>): void {
  if (records.length + due.size > MANY) {
    due.clear();
    due.add(document);
    return;
  }
  for (const { target, addedNodes, removedNodes, previousSibling } of records) {
    // Blocks are read by themselves; anything else may complete a name in the block around it.
    for (const node of addedNodes) due.add(runsOn(node) ? blockAround(target) : node);
    const joins = removedNodes.length > 0 && previousSibling && runsOn(previousSibling);
    if (joins || (!addedNodes.length && !removedNodes.length)) due.add(blockAround(target));
  }
}

function blockAround(node: Node): Node {
  let block = node;
  while (runsOn(block) && block.parentNode) block = block.parentNode;
  return block;
}

function runsOn(node: Node): boolean {
  return node instanceof Element
    ? INLINE.test(node.localName)
    : node instanceof CharacterData && node.data.trim() !== '';
}
