import type { Nomenclature } from '../dataset/types.ts';
import type { MarkLook } from '../settings/types.ts';

/** Looks under which anything is painted. */
export type PaintedLook = Exclude<MarkLook, 'none'>;

const LOOKS: readonly PaintedLook[] = ['underline', 'tint', 'both'];

/** How the names of each side are told apart: not by a colour, which not everybody sees. */
const LINES: Readonly<Record<Nomenclature, string>> = {
  japan: 'dotted',
  russia: 'dashed',
  shared: 'solid',
};

/**
 * The name under which a highlight is registered.
 *
 * @param look how its marks look
 * @param nomenclature whose names it holds
 * @see https://drafts.csswg.org/css-highlight-api-1/#custom-highlight-name
 */
export function highlightName(look: PaintedLook, nomenclature: Nomenclature): string {
  return `four-islands-${look}-${nomenclature}`;
}

// Firefox does not inherit highlight styles; in Chromium a universal rule costs memory and time for every element.
const SCOPE = import.meta.env.FIREFOX ? '' : ':root';

/**
 * The style sheet that paints marks: one text for all looks, in documents and in shadow roots. It leaves the text's own
 * colour alone, and paper and forced colours to the reader.
 */
export const MARK_STYLE = `@media screen{${LOOKS.flatMap((look) =>
  Object.keys(LINES).map((nomenclature) => rule(look, nomenclature as Nomenclature)),
).join('')}}`;

function rule(look: PaintedLook, nomenclature: Nomenclature): string {
  const line = LINES[nomenclature];
  const tint = 'background-color:rgb(128 128 128/.16);';
  // A tint alone would tell the sides apart by colour or not at all: it has a grey line.
  const pen = look === 'tint' ? '2px gray' : '1px';
  const underline = `text-decoration:${line} underline ${pen};text-underline-offset:.2em;`;
  const style = (look === 'underline' ? '' : tint) + underline;
  return `${SCOPE}::highlight(${highlightName(look, nomenclature)}){${style}}`;
}
