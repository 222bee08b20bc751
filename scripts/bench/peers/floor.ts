/** The floor: walks all text nodes and adds up their lengths. Nothing that looks at text nodes can do less. */
import { onAdded } from './added.ts';

let length = 0;

function read(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += (walker.currentNode as Text).length;
}

read(document.body);
onAdded(read);
Object.assign(globalThis, { length: () => length });
