import type { CompiledNames } from '../mentions/compile.ts';
import type { AnnotatorConfig } from '../settings/types.ts';
import type { FrameSummary } from './types.ts';

/** A script of ours that is at work in a frame. */
export interface Leavable {
  /** Ends the script at once and leaves nothing behind. Safe to call twice. */
  leave(): void;
}

/** What the background may call in a frame that has an annotator. */
export interface AnnotatorHandle extends Leavable {
  configure(config: AnnotatorConfig): void;
  /** Forgets the card's texts; the next card asks for them anew (another language was chosen). */
  refreshCards(): void;
  /** What the frame holds, with the first mentions, at most `listed` of them, described. */
  summary(listed: number): Omit<FrameSummary, 'frameId'>;
  /** How many mentions there are; costs nothing, unlike the summary. */
  count(): number;
  /** Scrolls to a mention and opens its card. `false` if there is no such mention any more. */
  reveal(mention: number): boolean;
  /**
   * Goes to the next (1) or previous (-1) mention and opens its card; `false` behind the last one. `anew` begins
   * with the frame's first or last one, wherever the reader was in it before.
   */
  step(direction: 1 | -1, anew: boolean): boolean;
  /** Closes the card, if one is open. */
  closeCard(): void;
}

/**
 * What stands under `globalThis.fourIslands` in the extension's isolated world of a frame. No page can
 * see it. It keeps a second copy out and is how the background reaches a frame.
 */
export interface FrameWorld {
  scout?: Leavable;
  config?: AnnotatorConfig;
  /** What an annotator is to look for; it takes it when it starts. */
  names?: CompiledNames;
  annotator?: AnnotatorHandle;
}

declare global {
  // `var` is the only declaration that types a property of `globalThis`.
  var fourIslands: FrameWorld | undefined;
}
