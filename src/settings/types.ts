import type { UiLanguage } from '../dataset/types.ts';

/** How marks look on a page; `none` lists mentions in the popup only. */
export type MarkLook = 'underline' | 'tint' | 'both' | 'none';

/** What the user has chosen. Stored as one item; the defaults are in `defaults.ts`. */
export interface Settings {
  /** `true` while the extension is paused on every site. */
  readonly paused: boolean;
  /** `everywhere`: on all sites but `off`. `listed`: only on the sites in `on`. */
  readonly scope: 'everywhere' | 'listed';
  /** Sites switched off, as `siteOf` in `site.ts` writes them; sorted, each once. */
  readonly off: readonly string[];
  /** Sites switched on while `scope` is `listed`; sorted, each once. */
  readonly on: readonly string[];
  readonly look: MarkLook;
  /** Which mentions of a block are marked. */
  readonly density: 'every' | 'first';
  /** Language of card and pages; `auto` follows the browser. */
  readonly language: 'auto' | UiLanguage;
  /** Whether the toolbar button shows the number of mentions. */
  readonly badge: boolean;
}

/** What an annotator is told when it is put into a frame. */
export type AnnotatorConfig = Pick<Settings, 'look' | 'density'>;
