/** The part of the page that can be seen, in CSS pixels of the layout viewport. */
export function view(): {
  width: number;
  height: number;
  left: number;
  top: number;
  /** How far the reader, or a phone for a page made for wide screens, has zoomed by pinching. */
  scale: number;
} {
  const visual = visualViewport;
  return {
    width: visual?.width ?? innerWidth,
    height: visual?.height ?? innerHeight,
    left: visual?.offsetLeft ?? 0,
    top: visual?.offsetTop ?? 0,
    scale: visual?.scale ?? 1,
  };
}
