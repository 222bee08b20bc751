import type { Leavable } from '../messages/frame.ts';
import { followPage, type Touched } from './changes.ts';
import { stretches } from './stretches.ts';
import { touchedTexts } from './touched.ts';
import { knowTrees } from './trees.ts';
import { isDropped } from './unread.ts';

/** UTF-16 code units that are tested at a time: about half a millisecond's work. */
const WINDOW = 1 << 16;
/** UTF-16 code units by which two windows overlap; no name is longer. */
const OVERLAP = 64;

/**
 * Watches a page until its text matches an expression, then ends.
 *
 * @param isFoundIn tells whether a text holds what is looked for; may say so too often, must not say so too seldom
 * @param onEnd called once, with whether a match was found; if not, the extension has gone
 */
export function startScout(
  isFoundIn: (text: string) => boolean,
  onEnd: (isFound: boolean) => void,
): Leavable {
  const control = new AbortController();
  const dropped = new WeakSet<Element>();
  const onDropped = (element: Element): void => void dropped.add(element);
  const trees = knowTrees();

  const end = (isFound: boolean): void => {
    leave();
    onEnd(isFound);
  };

  function* texts(touched: Touched | undefined): Generator<string> {
    if (touched) yield* touchedTexts(touched, trees.visit, onDropped);
    else yield* textsOf(document);
    for (const root of trees.take()) {
      page.follow(root);
      yield* textsOf(root);
    }
  }

  function* textsOf(tree: ParentNode & Node): Generator<string> {
    for (const stretch of stretches(tree, trees.visit, onDropped)) yield stretch?.text ?? '';
  }

  const page = followPage(
    {
      attributes: ['hidden', 'style'],
      isTurned: (element) => !isDropped(element) && dropped.delete(element),
      onOrphaned: () => end(false),
      *read(touched) {
        for (const text of texts(touched)) {
          for (let at = 0; at < text.length; at += WINDOW) {
            if (isFoundIn(text.slice(at, at + WINDOW + OVERLAP))) return end(true);
            yield;
          }
          yield;
        }
      },
    },
    control.signal,
  );
  const leave = (): void => control.abort();
  return { leave };
}
