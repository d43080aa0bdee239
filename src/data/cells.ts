import type { Dataset, Figure } from './schema.ts';

/** True when a figure is that cell of that published table. */
const isCell = ({ printed }: Figure, table: string, row: string, cell: number): boolean =>
  typeof printed !== 'string' &&
  printed.table === table &&
  printed.row === row &&
  printed.cell === cell;

/**
 * The id of the figure in a cell of a published table, or undefined where the row has no such cell.
 * `row` is a place of `tables.json`; `cell` counts from 0.
 */
export const figureInCell = (
  table: string,
  row: string,
  cell: number,
  data: Pick<Dataset, 'figures'>,
): string | undefined =>
  Object.keys(data.figures).find((id) => isCell(data.figures[id]!, table, row, cell));

/** The ids of all figures of a published table, in the order of figures.json. */
export const figuresIn = (table: string, data: Pick<Dataset, 'figures'>): string[] =>
  Object.keys(data.figures).filter((id) => {
    const { printed } = data.figures[id]!;
    return typeof printed !== 'string' && printed.table === table;
  });

/** The rows of a published table but its total: those with figures, and those with none. */
export function rowsOf(
  id: string,
  data: Pick<Dataset, 'figures' | 'tables'>,
): { answered: string[]; silent: string[] } {
  const table = data.tables[id];
  if (!table) throw new RangeError(`there is no table "${id}"`);
  const rows = Object.keys(table.rows).filter((row) => row !== table.total);
  const answered = rows.filter((row) => figureInCell(id, row, 1, data) !== undefined);
  return { answered, silent: rows.filter((row) => !answered.includes(row)) };
}
