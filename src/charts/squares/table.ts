import { describe, shownNumber } from '../../data/describe.ts';
import type { Dataset } from '../../data/schema.ts';
import type { ChartTable } from '../chart-table.ts';

/** The same records as rows: a kind, its count, and those with no figures, marked as missing. */
export function table(
  kind: string,
  groups: readonly { label: string; id: string }[],
  missing: readonly { label: string; id: string }[],
  total: { label: string; id: string },
  data: Dataset,
): ChartTable {
  const row = ({ label, id }: { label: string; id: string }) => ({
    head: label,
    cells: [{ text: shownNumber(id, data), mark: describe(id, data).mark }],
  });
  return {
    heads: [kind, 'Records'],
    rows: [...groups.map(row), ...missing.map(row), { ...row(total), rule: 'end' }],
  };
}
