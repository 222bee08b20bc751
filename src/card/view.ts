/** The part of the page that can be seen, in CSS pixels of the layout viewport. */
export function view(): {
  width: number;
  height: number;
  left: number;
  top: number;
  /** How far the reader, or a phone for a page made for wide screens, has zoomed by pinching. */
  scale: number;
} {
  // Only a document that is not shown has none, and nothing is placed there.
  const { width, height, offsetLeft, offsetTop, scale } = visualViewport as VisualViewport;
  return { width, height, left: offsetLeft, top: offsetTop, scale };
}
