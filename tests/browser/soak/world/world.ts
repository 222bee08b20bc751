/** A page that edits itself at random, as its seed decides: the same seed makes the same page, step by step. */
import { CUTS, EDITS } from './edits/edits.ts';
import { someElement } from './edits/make.ts';
import { marks } from './marks.ts';
import { createRandom } from './random.ts';
import { serialize } from './serialize.ts';
import { createWatch } from './strangers.ts';
import { nodesIn } from './trees.ts';
import { someText } from './vocabulary.ts';

const LARGE = 1200;

/** What a test may ask of the page. */
export interface World {
  /** Makes some edits, one after the other, and says in words what they were. */
  edit(count: number): Promise<string[]>;
  serialize(): string;
  marks(): string[];
  /** Changes of the page that were none of its edits, in words. */
  strange(): readonly string[];
}

declare global {
  var world: World | undefined;
}

const seed = Number(new URLSearchParams(location.search).get('seed'));
const random = createRandom(seed);
const watch = createWatch();
const ground = { random, onRoot: (root: ShadowRoot) => watch.add(root) };

// Every third page starts without a name, so that it is the scout that has to see the first one come.
const named = seed % 3 !== 0;
for (let left = 12; left > 0; left -= 1) {
  const element = named ? someElement(random) : document.createElement('p');
  if (!named) element.append(someText(random, false));
  document.body.append(element);
}
watch.add(document);

globalThis.world = {
  async edit(count) {
    const done: string[] = [];
    for (let left = count; left > 0; left -= 1) {
      const large = [...nodesIn(document.body)].length > LARGE;
      const edit = random.pick(large ? CUTS : EDITS);
      const words = watch.own(() => edit(ground));
      if (words !== undefined) done.push(words);
      if (random.chance(25)) await turn(random.below(3));
    }
    return done;
  },
  serialize: () => serialize(),
  marks,
  strange: () => watch.strange,
};

/** Lets other work of the page have its turn: never a frame, as none comes while the tab is hidden. */
function turn(kind: number): Promise<void> | void {
  if (kind === 0) return undefined;
  return new Promise((resume) => {
    if (kind === 1) return void setTimeout(resume, 10);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resume(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
