import type { ChartTable } from '../chart-table.ts';

/** Each world: what is supposed of the use, what of the noticing, and the share of everything. */
export const table = (
  rows: readonly { use: string; noticed: string; share: string }[],
): ChartTable => ({
  heads: ['If used, beside the record', 'Then noticed', 'Its part of all would be'],
  rows: rows.map(({ use, noticed, share }) => ({
    head: use,
    cells: [noticed, share].map((text) => ({ text, mark: 'outlined' as const })),
  })),
});
