import type { ChartTable } from '../chart-table.ts';

/** Each world: what is supposed of the use, what of the noticing, and the share of everything. */
export const table = (
  rows: readonly { use: string; noticed: string; share: string }[],
): ChartTable => ({
  heads: ['Used, beside the record', 'Noticed', 'Part of it all'],
  rows: rows.map(({ use, noticed, share }) => ({
    head: use,
    cells: [noticed, share].map((text) => ({ text, mark: 'outlined' as const })),
  })),
});
