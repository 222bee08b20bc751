/** A point in CSS pixels of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Whether a pointer that was last on a mark is on a straight way to the card: within the triangle between
 * that point and the card's nearest edge, or between the two if the card is beside the point.
 *
 * @param from where the pointer last was on the mark
 * @param to where it is now
 * @param card the card's edges
 * @see https://www.smashingmagazine.com/2023/08/better-context-menus-safe-triangles/
 */
export function isOnTheWay(from: Spot, to: Spot, card: Edges): boolean {
  const corners: readonly Spot[] = [
    { x: card.left, y: card.top },
    { x: card.right, y: card.top },
    { x: card.right, y: card.bottom },
    { x: card.left, y: card.bottom },
  ];
  // The four triangles over the card's edges together are the hull of the point and the card.
  return corners.some((corner, index) => {
    const other = corners[(index + 1) % 4];
    return other !== undefined && isInTriangle(to, from, corner, other);
  });
}

function isInTriangle(spot: Spot, a: Spot, b: Spot, c: Spot): boolean {
  const sides = [turn(spot, a, b), turn(spot, b, c), turn(spot, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Twice the signed area of a triangle: its sign tells on which side of ab the spot lies. */
function turn(spot: Spot, a: Spot, b: Spot): number {
  return (b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x);
}
