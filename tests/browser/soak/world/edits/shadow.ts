import { attachRoot, containers, elements, rootOf } from '../trees.ts';
import { someText } from '../vocabulary.ts';
import { someElement } from './make.ts';
import type { Edit, Ground } from './types.ts';

// Not in a span or paragraph with text: among so many, no root is looked for.
const HOSTS = ['div', 'section', 'x-host', 'x-card', 'article'];

/** Inserts an element with a shadow tree. */
export const insertHost: Edit = (ground) => {
  const { random } = ground;
  const host = document.createElement(random.pick(HOSTS));
  host.append(someText(random));
  const container = random.pick(containers());
  // Whether the root is there when the element is seen first must make no difference.
  const late = random.chance(50);
  if (late) container.append(host);
  const root = fill(ground, host);
  if (!late) container.append(host);
  return `insert <${host.localName}> with ${root.mode} root${late ? ', attached afterwards' : ''}`;
};

/** Attaches a shadow root to an element that has long been there. */
export const attachToOld: Edit = (ground) => {
  const found = elements().filter(
    (element) => HOSTS.includes(element.localName) && !rootOf(element),
  );
  if (found.length === 0) return undefined;
  const host = ground.random.pick(found);
  return `attach a ${fill(ground, host).mode} root to <${host.localName}>`;
};

function fill(ground: Ground, host: Element): ShadowRoot {
  const { random } = ground;
  // In Chromium a closed root is looked for where one is likely: it is not in an element of HTML with children.
  const isClosed = host.localName.includes('-') && random.chance(50);
  const root = attachRoot(host, isClosed ? 'closed' : 'open');
  ground.onRoot(root);
  root.append(someText(random), someElement(random));
  if (random.chance(60)) root.append(document.createElement('slot'), someText(random));
  return root;
}
