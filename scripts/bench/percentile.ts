/**
 * The value that a share of the values do not exceed, by nearest rank: 0.5 the median, 1 the worst.
 * It is always one that was measured. Throws a RangeError for no values.
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('there is nothing to take a percentile of');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(share * sorted.length) - 1, 0)]!;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
export const worst = (values: readonly number[]): number => percentile(values, 1);
