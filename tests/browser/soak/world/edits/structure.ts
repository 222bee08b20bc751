import { containers, isWithin, nodesIn } from '../trees.ts';
import { someText } from '../vocabulary.ts';
import { someElement, someInline, someNode } from './make.ts';
import type { Edit, Ground } from './types.ts';

/** Inserts a node somewhere. */
export const insertNode: Edit = (ground) => {
  const node = someNode(ground.random);
  return `insert ${put(ground, node)}`;
};

/** Inserts many paragraphs at once. */
export const insertMany: Edit = (ground) => {
  const fragment = document.createDocumentFragment();
  const count = 5 + ground.random.below(60);
  for (let i = 0; i < count; i += 1) {
    const paragraph = document.createElement('p');
    paragraph.append(someText(ground.random));
    fragment.append(paragraph);
  }
  return `insert ${count} paragraphs ${put(ground, fragment)}`;
};

/** Removes a node with all that is in it. */
export const removeNode: Edit = ({ random }) => {
  const nodes = [...nodesIn(document.body)];
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  node.remove();
  return `remove ${name(node)}`;
};

/** Moves a node to another place. */
export const moveNode: Edit = (ground) => {
  const nodes = [...nodesIn(document.body)];
  if (nodes.length === 0) return undefined;
  const node = ground.random.pick(nodes);
  return `move ${put(ground, node)}`;
};

/** Puts a copy of a node somewhere. */
export const copyNode: Edit = (ground) => {
  const nodes = [...nodesIn(document.body)];
  if (nodes.length === 0 || nodes.length > 400) return undefined;
  return `copy ${put(ground, ground.random.pick(nodes).cloneNode(true))}`;
};

/** Wraps a node in an inline element. */
export const wrapNode: Edit = ({ random }) => {
  const nodes = [...nodesIn(document.body)];
  if (nodes.length === 0) return undefined;
  const node = random.pick(nodes);
  const wrapper = someInline(random);
  node.replaceWith(wrapper);
  wrapper.append(node);
  return `wrap ${name(node)} in ${name(wrapper)}`;
};

/** Puts an element's children in its place. */
export const unwrapNode: Edit = ({ random }) => {
  const found = [...nodesIn(document.body)].filter((node) => node instanceof Element);
  if (found.length === 0) return undefined;
  const element = random.pick(found);
  element.replaceWith(...element.childNodes);
  return `unwrap ${name(element)}`;
};

/** Gives an element other children. */
export const replaceChildren: Edit = ({ random }) => {
  const [body, ...others] = containers();
  const container = random.pick(others.length > 0 ? others : body ? [body] : []);
  container.replaceChildren(someText(random), someElement(random));
  return `replace the children of ${name(container)}`;
};

function put({ random }: Ground, node: Node): string {
  const named = name(node);
  const container = random.pick(containers().filter((other) => !isWithin(other, node)));
  const before = container.childNodes[random.below(container.childNodes.length + 1)] ?? null;
  container.insertBefore(node, before === node ? node.nextSibling : before);
  return `${named} into ${name(container)} before ${before ? name(before) : 'its end'}`;
}

function name(node: Node): string {
  return node instanceof CharacterData
    ? JSON.stringify(node.data)
    : `<${node.nodeName.toLowerCase()}>`;
}
