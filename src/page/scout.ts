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
 * @param patternsFor gives what to look for in a text; may match too much, must not match too little
 * @param onEnd called once, with whether a match was found; if not, the extension has gone
 */
export function startScout(
  patternsFor: (text: string) => RegExp[],
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
            const part = text.slice(at, at + WINDOW + OVERLAP);
            if (patternsFor(part).some((pattern) => pattern.test(part))) return end(true);
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
