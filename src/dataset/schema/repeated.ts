/**
 * What stands in a list more than once.
 *
 * @param texts words or ids
 * @returns each of them once, in the list's order
 */
export function repeated(texts: readonly string[]): string[] {
  const alike = Map.groupBy(texts, (text) => text);
  return [...alike].flatMap(([text, { length }]) => (length > 1 ? [text] : []));
}
