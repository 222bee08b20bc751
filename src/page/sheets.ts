import { MARK_STYLE } from './mark-style.ts';

/** Puts the mark styles into shadow trees, which a document's rules do not reach. */
export interface Sheets {
  /** Puts them into a tree that has none yet. */
  addTo(root: ShadowRoot): void;
}

/**
 * @param signal takes them away everywhere
 * @see https://drafts.csswg.org/cssom-1/#dom-documentorshadowroot-adoptedstylesheets
 */
export function createSheets(signal: AbortSignal): Sheets {
  let sheet: CSSStyleSheet | undefined;
  const roots = new Set<ShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    roots.clear();
  });
  return {
    addTo(root) {
      if (roots.has(root)) return;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(MARK_STYLE.replaceAll(':root', ''));
      }
      roots.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}
