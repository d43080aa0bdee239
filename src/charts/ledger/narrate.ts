import { list } from '../../data/describe.ts';
import type { ChartTable } from '../chart-table.ts';

/** The closed account in words: which columns add up, and by how much the others do not. */
export function narrate({ heads, rows }: ChartTable): string {
  const gaps = rows.at(-1)!.cells.map(({ text }) => text);
  const columns = heads.slice(1);
  const even = columns.filter((_, at) => gaps[at] === '0');
  const uneven = columns.flatMap((column, at) =>
    gaps[at] === '0' ? [] : [`${column} is out by ${gaps[at]!}`],
  );
  const silent = rows.filter(({ cells }) => cells[0]?.mark === 'hatched').map(({ head }) => head);
  const missing =
    silent.length > 0 ? ` ${list(silent)} ${silent.length > 1 ? 'have' : 'has'} no figures.` : '';
  const add = even.length > 1 ? 'add up to their printed totals' : 'adds up to its printed total';
  const sentences = [
    even.length > 0 && `${list(even)} ${add}.`,
    uneven.length > 0 && `${list(uneven)}.`,
  ];
  return sentences.filter(Boolean).join(' ') + missing;
}
