import { followPage } from './changes.ts';
import { isConnected, localNameOf, parentOf } from './dom.ts';
import { notify } from './notify.ts';
import { REACH, stretches } from './stretches.ts';
import { knowTrees } from './trees.ts';
import { isUnseen } from './unread.ts';

/** UTF-16 code units that are tested at a time: about half a millisecond's work. */
const WINDOW = 1 << 16;
/** Elements that surely start blocks. What else does is read together with what is around it. */
const BLOCK =
  /^(?:p|div|li|[uo]l|t[dhr]|table|d[dt]|h\d|pre|section|article|main|nav|aside|header|footer|form|figure|button|body|html|text)$/;

/**
 * Starts a scout in this frame, unless one of our scripts is at work in it. It watches the page until its text may name
 * a place, tells the background, and ends.
 *
 * @param isFoundIn tells whether a text holds what is looked for; may say so too often, must not say so too seldom
 */
export function enterAsScout(isFoundIn: (text: string) => boolean): void {
  const world = (globalThis.fourIslands ??= {});
  if (world.scout || world.annotator) return;
  const control = new AbortController();
  const trees = knowTrees();
  const leave = (): void => {
    control.abort();
    delete world.scout;
  };

  const page = followPage(
    {
      attributes: [],
      onOrphaned: leave,
      *read(touched) {
        const roots = new Set(touched ? Array.from(touched, blockOf) : [document]);
        const addTrees = (): void => {
          for (const tree of trees.take()) {
            page.follow(tree);
            roots.add(tree);
          }
        };
        addTrees();
        // Grows while it is walked through: shadow trees come to light in what is read.
        for (const root of roots) {
          if (!isConnected(root)) continue;
          if (root instanceof Element) {
            if (isUnseen(root)) continue;
            trees.visit(root);
          }
          for (const { text } of stretches(root, trees.visit, isUnseen)) {
            for (let at = 0; at < text.length; at += WINDOW) {
              if (isFoundIn(text.slice(at, at + WINDOW + REACH))) {
                control.abort();
                return void notify('found').then(leave);
              }
              yield;
            }
          }
          addTrees();
        }
      },
    },
    control.signal,
  );
  world.scout = { leave };
}

/** The block that a node's text belongs to, by tags alone: the node itself, or something around it. */
function blockOf(node: Node): ParentNode & Node {
  const parent = parentOf(node);
  const isBlock = node instanceof Element && BLOCK.test(localNameOf(node));
  return isBlock || !parent ? (node as Element) : blockOf(parent);
}
