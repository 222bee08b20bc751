import { rootOf } from './trees.ts';

/**
 * A document as text: every node for itself, so that two text nodes side by side are not taken for one, with the
 * trees in shadow roots. Equal texts mean that the documents are alike node for node.
 */
export function serialize(node: Node = document): string {
  if (node instanceof Text) return `\n${JSON.stringify(node.data)}`;
  if (node instanceof Comment) return `\n<!--${node.data}-->`;
  let text = '';
  if (node instanceof Element) {
    text += `\n<${node.localName}`;
    // In order of their names: Chromium writes the attribute of a changed style out when somebody first asks for it.
    const attributes = [...node.attributes].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, value } of attributes) text += ` ${name}=${JSON.stringify(value)}`;
    text += '>';
    const root = rootOf(node);
    if (root) text += `\n#${root.mode}${serializeChildren(root)}\n#`;
  }
  text += serializeChildren(node);
  return node instanceof Element ? `${text}\n</>` : text;
}

function serializeChildren(node: Node): string {
  let text = '';
  for (const child of node.childNodes) text += serialize(child);
  return text;
}
