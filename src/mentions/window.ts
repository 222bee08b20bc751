/**
 * The entries of a list that lie in a window, found without looking at those outside: a block may hold a
 * hundred thousand names, and each of them looks around itself.
 *
 * @param sorted entries in the order of their places
 * @param placeOf where an entry lies
 * @param left the first place inside
 * @param right the first place behind
 */
export function entriesWithin<T>(
  sorted: readonly T[],
  placeOf: (entry: T) => number,
  left: number,
  right: number,
): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && placeOf(entry) < left) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i += 1) {
    const entry = sorted[i];
    if (entry === undefined || placeOf(entry) >= right) break;
    found.push(entry);
  }
  return found;
}
