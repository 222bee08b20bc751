import { nameFiles, readDatasetFiles } from '../../lib/dataset-files.ts';

/**
 * The source of one regular expression (no flags) over all names that the extension knows, by the roots that they have
 * in common. It is made as cheap as can be, so that what is compared is how a page is read: a list of the two
 * thousand names written out takes longer to compile than many a page to read, so do the flags `i` and `u`, and
 * the peers' own lists of words go over the page once for each word.
 */
export function peerPattern(): string {
  const roots = nameFiles(readDatasetFiles()).flatMap((file) => file.roots);
  return [...new Set(roots.map((root) => root.toLowerCase()))].map(rootSource).join('|');
}

/** Roots are written with `[a/b]` for either and a space between words. */
function rootSource(root: string): string {
  const parts = root.split(/\[(.*?)\]/);
  return parts
    .map((part, i) => (i % 2 === 0 ? part : `(?:${part.replaceAll('/', '|')})`))
    .join('')
    .replaceAll(/\p{L}/gu, inBothCases)
    .replaceAll(' ', '\\s+');
}

function inBothCases(letter: string): string {
  const upper = letter.toUpperCase();
  return upper === letter || upper.length > 1 ? letter : `[${letter}${upper}]`;
}
