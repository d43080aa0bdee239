import { describe } from '../../data/describe.ts';
import type { Dataset } from '../../data/schema.ts';
import type { ChartTable } from '../chart-table.ts';

/** The parts from the outermost in, and what is missing from the whole. */
export const table = (
  rows: readonly { id: string; label: string }[],
  missing: readonly string[],
  data: Dataset,
): ChartTable => ({
  heads: ['Part', 'Instances'],
  rows: [
    ...rows.map(({ id, label }) => {
      const { shown, mark } = describe(id, data);
      return { head: label, cells: [{ text: shown, mark }] };
    }),
    ...missing.map((head) => ({
      head,
      cells: [{ text: 'Size unknown', mark: 'hatched' as const }],
    })),
  ],
});
