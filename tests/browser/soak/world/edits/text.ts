import { texts } from '../trees.ts';
import { someStroke, someText } from '../vocabulary.ts';
import type { Edit, Ground } from './types.ts';

/** Types a stroke into a text. */
export const typeStroke: Edit = (ground) =>
  change(ground, (text) => {
    const at = ground.random.below(text.length + 1);
    const stroke = someStroke(ground.random);
    text.insertData(at, stroke);
    return `type ${JSON.stringify(stroke)} at ${at}`;
  });

/** Deletes up to three code units. */
export const deleteStroke: Edit = (ground) =>
  change(ground, (text) => {
    const at = ground.random.below(text.length + 1);
    const count = 1 + ground.random.below(3);
    text.deleteData(at, count);
    return `delete ${count} at ${at}`;
  });

/** Gives a text other data. */
export const replaceText: Edit = (ground) =>
  change(ground, (text) => {
    text.data = someText(ground.random);
    return `set ${JSON.stringify(text.data)}`;
  });

/** Splits a text node in two. */
export const splitText: Edit = (ground) =>
  change(ground, (text) => {
    const at = ground.random.below(text.length + 1);
    text.splitText(at);
    return `split at ${at}`;
  });

/** Joins a text node with the one behind it. */
export const joinTexts: Edit = ({ random }) => {
  const firsts = texts().filter((text) => text.nextSibling instanceof Text);
  if (firsts.length === 0) return undefined;
  const first = random.pick(firsts);
  const second = first.nextSibling as Text;
  first.appendData(second.data);
  second.remove();
  return `join into ${JSON.stringify(first.data)}`;
};

/** Joins all text nodes that stand side by side, anywhere. */
export const normalize: Edit = () => {
  document.body.normalize();
  return 'normalize';
};

function change({ random }: Ground, work: (text: Text) => string): string | undefined {
  const all = texts();
  if (all.length === 0) return undefined;
  const text = random.pick(all);
  const before = text.data;
  return `${work(text)} in ${JSON.stringify(before)}`;
}
