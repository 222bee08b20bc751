import { firstChildOf, localNameOf, nextSiblingOf } from './dom.ts';
import type { Mark } from './mark.ts';
import type { Marks } from './marks.ts';
import { isOn, isTextAt } from './rects.ts';
import { shadowRootOf } from './shadow-root.ts';
import type { Point } from './types.ts';

/** Elements below a point and text nodes in each that are looked at, at most. */
const DEPTH = 16;
const NODES = 200;
const PICTURES = new Set('img,video,canvas,iframe,object,embed,picture'.split(','));

/**
 * Finds the mark at a point of the viewport.
 *
 * @param point CSS pixels
 * @param marks the frame's marks
 * @param isThorough whether to look also below what lets a mark be seen, which takes several times as long
 * @see https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint
 */
export function markAt(point: Point, marks: Marks, isThorough = true): Mark | undefined {
  const shadowRoots = marks.roots();
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (!caret) return undefined;
  const { offsetNode: node, offset } = caret;
  // A mark at the point has the place that is nearest to it.
  const near = ({ parts }: Mark): boolean =>
    parts.some((part) => part.node === node && part.start <= offset && offset <= part.end);
  const hit = marks.at(node).find((mark) => near(mark) && isOn(mark, point));
  if (hit || !isThorough || (node instanceof Text && isTextAt(node, offset, point))) return hit;
  return markBelow(document, point, marks);
}

function markBelow(tree: DocumentOrShadowRoot, point: Point, marks: Marks): Mark | undefined {
  for (const element of tree.elementsFromPoint(point.x, point.y).slice(0, DEPTH)) {
    const root = shadowRootOf(element);
    const hit =
      (root && root !== tree && markBelow(root, point, marks)) || markIn(element, point, marks);
    if (hit || isOpaque(element)) return hit;
  }
  return undefined;
}

function markIn(element: Element, point: Point, marks: Marks): Mark | undefined {
  let left = NODES;
  for (let child = firstChildOf(element); child && left > 0; child = nextSiblingOf(child), left--) {
    const hit = marks.at(child).find((mark) => isOn(mark, point));
    if (hit) return hit;
  }
  return undefined;
}

/** Whether nothing can be seen through an element. */
function isOpaque(element: Element): boolean {
  if (PICTURES.has(localNameOf(element))) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^rgba?\(.*[,/] 0\)$|transparent/.test(backgroundColor);
}
