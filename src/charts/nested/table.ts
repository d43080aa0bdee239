import type { Mark } from '../../data/marks.ts';
import type { ChartTable } from '../chart-table.ts';

/** The parts from the outermost in, and what is missing from the whole. */
export const table = (
  rows: readonly { label: string; shown: string; mark: Mark }[],
  missing: readonly string[],
): ChartTable => ({
  heads: ['Part', 'Instances'],
  rows: [
    ...rows.map(({ label, shown, mark }) => ({ head: label, cells: [{ text: shown, mark }] })),
    ...missing.map((head) => ({
      head,
      cells: [{ text: 'Size unknown', mark: 'hatched' as const }],
    })),
  ],
});
