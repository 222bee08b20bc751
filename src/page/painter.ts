import type { Nomenclature } from '../dataset/types.ts';
import type { MarkLook } from '../settings/types.ts';
import { highlightName } from './mark-style.ts';

const NOMENCLATURES: readonly Nomenclature[] = ['japan', 'russia', 'shared'];

/** Paints stretches of text without touching the page's nodes. */
export interface Painter {
  paint(nomenclature: Nomenclature, ranges: readonly StaticRange[]): void;
  erase(nomenclature: Nomenclature, ranges: readonly StaticRange[]): void;
  /** Paints everything in another way from now on. */
  setLook(look: MarkLook): void;
}

/**
 * @param look how marks look
 * @param signal takes everything away
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function createPainter(look: MarkLook, signal: AbortSignal): Painter {
  const highlights = new Map(NOMENCLATURES.map((nomenclature) => [nomenclature, new Highlight()]));
  let shown: MarkLook = 'none';

  const setLook = (next: MarkLook): void => {
    for (const [nomenclature, highlight] of highlights) {
      const before = shown === 'none' ? undefined : highlightName(shown, nomenclature);
      // A later copy of the extension may have taken the name over.
      if (before && CSS.highlights.get(before) === highlight) CSS.highlights.delete(before);
      if (next !== 'none') CSS.highlights.set(highlightName(next, nomenclature), highlight);
    }
    shown = next;
  };

  signal.addEventListener('abort', () => {
    setLook('none');
    for (const highlight of highlights.values()) highlight.clear();
  });
  setLook(look);
  return {
    paint(nomenclature, ranges) {
      for (const range of ranges) highlights.get(nomenclature)?.add(range);
    },
    erase(nomenclature, ranges) {
      for (const range of ranges) highlights.get(nomenclature)?.delete(range);
    },
    setLook,
  };
}
