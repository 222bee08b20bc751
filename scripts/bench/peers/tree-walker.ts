/** What one would write in an afternoon: a `TreeWalker`, a regular expression and `<mark>`. */
import pattern from 'virtual:peer-pattern';
import { onAdded } from './added.ts';

const names = new RegExp(pattern, 'g');
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA']);

function read(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const hits: [Text, RegExpExecArray[]][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (UNREAD.has(node.parentElement?.tagName ?? '')) continue;
    const matches = [...node.data.matchAll(names)];
    if (matches.length > 0) hits.push([node, matches]);
  }
  for (const [node, matches] of hits) {
    for (const { index, 0: name } of matches.toReversed()) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + name.length);
      range.surroundContents(document.createElement('mark'));
    }
  }
}

read(document.body);
onAdded(read);
