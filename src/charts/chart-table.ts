import type { Mark } from '../data/marks.ts';

export interface TableCell {
  text: string;
  mark: Mark;
  /** How many columns the cell runs across: a row with no figures is one cell. */
  span?: number;
  /** For an explorable: what the cell is in each state, the first as it is drawn. */
  states?: readonly { text: string; mark: Mark; told?: boolean }[];
  /** True for a cell to be picked out by its ground, as well as by its words. */
  told?: boolean;
}

/** The table behind a chart, or a published table: what a figure shows and what its CSV holds. */
export interface ChartTable {
  heads: string[];
  rows: { head: string; cells: TableCell[]; rule?: 'sum' | 'end' }[];
}
