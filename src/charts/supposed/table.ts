import type { ChartTable } from '../chart-table.ts';

/** Each assumption, and the whole and the share that follow from it. */
export const table = (
  rows: readonly { times: string; whole: string; share: string }[],
): ChartTable => ({
  heads: ['If each recorded, times the mean', 'The whole would be', 'Its share on the apps'],
  rows: rows.map(({ times, whole, share }) => ({
    head: times,
    cells: [whole, share].map((text) => ({ text, mark: 'outlined' as const })),
  })),
});
