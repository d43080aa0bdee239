import type { Mark } from '../../data/marks.ts';
import type { ChartTable } from '../chart-table.ts';

/** Each whole, its size and the share that the part is of it. */
export const table = (
  wholes: readonly { label: string; shown: string; share: string; mark: Mark; shareMark: Mark }[],
): ChartTable => ({
  heads: ['The whole', 'Its size', 'Share'],
  rows: wholes.map(({ label, shown, share, mark, shareMark }) => ({
    head: label,
    cells: [
      { text: shown, mark },
      { text: share, mark: shareMark },
    ],
  })),
});
