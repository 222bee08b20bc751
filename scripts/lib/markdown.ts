/**
 * The local files that a document links to, or shows as pictures.
 *
 * @param text Markdown
 * @returns paths as they are written, relative to the document, without anchors
 */
export function linksIn(text: string): string[] {
  const targets = [
    ...text.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g),
    ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g),
  ].map(([, target]) => target?.replace(/#.*$/, '') ?? '');
  return targets.filter((target) => target && !/^[a-z]+:/i.test(target));
}

/**
 * The commands that a document tells people to run with `npm run`.
 *
 * @param text Markdown
 */
export function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(
    ([, command]) => command ?? '',
  );
}

/**
 * The documents that a comment in code points to, as paths from the project's folder.
 *
 * @param text the code
 */
export function documentsIn(text: string): string[] {
  return text.match(/\bdocs\/[\w/-]+\.md\b/g) ?? [];
}
