import type { Verdict } from '../../audit/verdict.ts';
import { figureInCell } from '../../data/cells.ts';
import { formatFigure, formatGap, formatQuantity } from '../../data/format.ts';
import { markOf, markOfWorking } from '../../data/marks.ts';
import type { Dataset } from '../../data/schema.ts';
import type { ChartTable, TableCell } from '../chart-table.ts';

/**
 * A published table, as published, closed like an account: what the rows add to, what was printed
 * as their total, and the gap. The sums are the audit's own, found by the figures they name, and in
 * doubt where a cell that they add is.
 * Throws a RangeError when the table is unknown or a column's sum is not among the checks.
 */
export function table(id: string, verdicts: readonly Verdict[], data: Dataset): ChartTable {
  const published = data.tables[id];
  if (!published) throw new RangeError(`there is no table "${id}"`);
  const rows = Object.keys(published.rows).filter((row) => row !== published.total);
  const sums = published.columns.map((_, at) => sumOf(id, published.total, at, verdicts, data));
  return {
    heads: [published.rowHeading, ...published.columns.map(({ heading }) => heading)],
    rows: [
      ...rows.map((row) => ({ head: data.places[row]!.name, cells: rowCells(id, row, data) })),
      {
        head: 'The rows add to',
        cells: sums.map(({ left, unit, mark }) => ({
          text: formatQuantity({ interval: left, unit }),
          mark,
        })),
        rule: 'sum',
      },
      { head: 'Printed total', cells: rowCells(id, published.total, data) },
      {
        head: 'Gap',
        cells: sums.map(({ residual, unit, mark }) => ({ text: formatGap(residual, unit), mark })),
        rule: 'end',
      },
    ],
  };
}

function rowCells(table: string, row: string, data: Dataset): TableCell[] {
  const { columns } = data.tables[table]!;
  const cells = columns.flatMap((_, at) => {
    const id = figureInCell(table, row, at, data);
    return id ? [{ text: formatFigure(data.figures[id]!, data), mark: markOf(id, data) }] : [];
  });
  return cells.length === 1 ? [{ ...cells[0]!, span: columns.length }] : cells;
}

function sumOf(
  table: string,
  total: string,
  at: number,
  verdicts: readonly Verdict[],
  data: Dataset,
) {
  const found = figureInCell(table, total, at, data);
  const inTable = (id: string) => {
    const printed = data.figures[id]?.printed;
    return typeof printed === 'object' && printed.table === table && printed.cell === at;
  };
  const verdict = verdicts.find(
    ({ check }) => check.kind === 'sum' && check.states === found && check.terms.every(inTable),
  );
  if (!found || !verdict?.left || !verdict.residual)
    throw new RangeError(`table "${table}" has no check that adds up column ${String(at)}`);
  return {
    left: verdict.left,
    residual: verdict.residual,
    unit: data.figures[found]!.unit,
    mark: markOfWorking([...verdict.check.terms, found], data),
  };
}
