import { isConnected } from './dom.ts';
import { ownerOf } from './blocks.ts';
import { type Search, textNodesWithNames } from './hits.ts';
import { kindOf } from './kinds.ts';

/**
 * Finds the owners of blocks that changes may have touched.
 *
 * @param nodes what has changed
 * @param search what to look for in elements that are new
 * @returns owners; `undefined` where some work gave none
 */
export function* ownersTouched(nodes: Iterable<Node>, search: Search): Generator<Node | undefined> {
  for (const node of nodes) {
    yield undefined;
    if (!isConnected(node)) continue;
    const kind = node instanceof Element ? kindOf(node) : 'inline';
    // What runs on in the text around it may complete a name there.
    if (kind === 'inline') yield ownerOf(node);
    if (!(node instanceof Element) || kind === 'dropped') continue;
    search.onHost(node);
    for (const hit of textNodesWithNames(node, search)) yield hit && ownerOf(hit);
  }
}
