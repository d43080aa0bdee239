import type { Mark } from '../../data/marks.ts';
import type { ChartTable } from '../chart-table.ts';

interface Row {
  label: string;
  placed: number;
  left: string;
  share: string;
  mark: Mark;
}

/** What is left in each state, and the share of it. With nothing placed, that is as it was printed. */
export const table = (rows: readonly Row[]): ChartTable => ({
  heads: ['Placed up to', 'Left', 'Share'],
  rows: rows.map(({ label, placed, left, share, mark }) => ({
    head: label,
    cells: [
      { text: left, mark: placed === 0 ? 'solid' : 'outlined' },
      { text: share, mark },
    ],
  })),
});
