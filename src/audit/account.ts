/** A row of a published table. One without figures has no cells. */
export interface Row {
  name: string;
  cells: readonly number[];
}

/** What the rows of one column come to, and how far the printed total is above it. */
export interface Column {
  adds: number;
  gap: number;
}

/** Adds up rows of a table, column by column, against its printed totals. Whole numbers throughout. */
export const account = (rows: readonly Row[], printed: readonly number[]): Column[] =>
  printed.map((total, at) => {
    const adds = rows.reduce((sum, { cells }) => sum + (cells[at] ?? 0), 0);
    return { adds, gap: total - adds };
  });
