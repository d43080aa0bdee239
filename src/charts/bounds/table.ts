import type { Mark } from '../../data/marks.ts';
import type { ChartTable } from '../chart-table.ts';

/** Each wording and what it allows. */
export const table = (
  rows: readonly { label: string; shown: string; mark: Mark }[],
): ChartTable => ({
  heads: ['Words or share', 'Allows'],
  rows: rows.map(({ label, shown, mark }) => ({ head: label, cells: [{ text: shown, mark }] })),
});
