import type { Nomenclature, PlaceId } from '../dataset/types.ts';
import type { AnnotatorConfig } from '../settings/types.ts';

/** A mention that stands on the page. */
export interface PageMention {
  /** Unique in this frame; stays while the mention stands. */
  readonly id: number;
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  /** As a reader sees it: white space as one space, nothing invisible. */
  readonly surface: string;
  readonly range: StaticRange;
}

/** The text that a mention stands in, as a reader sees it. */
export interface MentionContext {
  /** The sentence around the mention, at most 400 UTF-16 code units. */
  readonly sentence: string;
  /** Text of the mention's block directly before it, at most 40 UTF-16 code units, on a word boundary. */
  readonly before: string;
  /** Text directly behind it, likewise. */
  readonly after: string;
}

/** A point in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page that is being annotated. */
export interface Page {
  /** Ends it and takes every mark away. Safe to call twice. */
  leave(): void;
  /** Marks in another way from now on. */
  configure(config: AnnotatorConfig): void;
  /** All mentions, in document order. */
  mentions(): readonly PageMention[];
  /** How many there are, without putting them in order. */
  count(): number;
  /** Whether the page has more mentions than are marked. */
  isLimited(): boolean;
  /** Whether there are changes of the page that the marks do not follow yet. */
  isBehind(): boolean;
  context(mention: PageMention): MentionContext;
  /** Where the mention's lines are now, in CSS pixels of the viewport; empty when it has gone or is not rendered. */
  rects(mention: PageMention): readonly DOMRect[];
  /** The innermost element that the mention stands in; `undefined` when it has gone. */
  element(mention: PageMention): Element | undefined;
  /** The mention at a point of the viewport. */
  at(point: Point): PageMention | undefined;
  /** Scrolls until the mention itself can be seen. */
  scrollTo(mention: PageMention): void;
  /**
   * Calls back with the mention under the pointer, or `undefined`, when the pointer has moved: at most once a frame,
   * never while a button is held or the page scrolls.
   */
  onPoint(listener: (mention: PageMention | undefined, at: Point) => void): void;
  /** Calls back when a finger or pen taps a mention or presses it long. */
  onTap(listener: (mention: PageMention, event: PointerEvent) => void): void;
  /** Calls back when mentions have come, gone or moved. */
  onChange(listener: () => void): void;
}
