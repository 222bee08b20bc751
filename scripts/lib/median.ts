/**
 * The middle one of some numbers, or the mean of the two in the middle.
 *
 * @throws RangeError if there is none
 */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new RangeError('the median of no numbers');
  return (low + high) / 2;
}
