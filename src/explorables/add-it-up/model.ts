import { account, type Column, type Row } from '../../audit/account.ts';
import { SMALL } from '../../data/small-cells.ts';
import { joinKey, splitKey } from '../link.ts';

export type { Row } from '../../audit/account.ts';

/** The rows that are ticked in the first picture: every one that has figures. */
export const first = (rows: readonly Row[]): string =>
  joinKey(rows.filter(({ cells }) => cells.length > 0).map(({ name }) => name));

/** The rows that a key names, in the order of the table; undefined for a key that names anything else. */
export function ticked(key: string, rows: readonly Row[]): Row[] | undefined {
  const parts = splitKey(key);
  const found = rows.filter(({ name }) => parts.includes(name));
  return joinKey(found.map(({ name }) => name)) === key ? found : undefined;
}

export interface Account {
  /** For each column, what the ticked rows add to and how far the printed total is above that. */
  adds: string[];
  gaps: string[];
  /** Whether a ticked row has no figures, so that there is no sum at all. */
  open: boolean;
  say: string;
}

/**
 * The ticked rows closed as an account. With a row of unknown size there is no sum. What would single
 * out a published cell under five, as a sum or as a gap, is not written.
 */
export function close(rows: readonly Row[], printed: readonly number[]): Account {
  const columns = account(rows, printed);
  const silent = rows.find(({ cells }) => cells.length === 0);
  const small = (count: number) => count > 0 && count < SMALL;
  const show = ({ adds, gap }: Column, count: number) =>
    silent ? '?' : small(adds) || small(gap) ? '–' : String(count);
  const [total] = columns;
  return {
    open: !!silent,
    adds: columns.map((column) => show(column, column.adds)),
    gaps: columns.map((column) => show(column, column.gap)),
    say: silent
      ? `There is no sum to compare: ${silent.name} would add an unknown number.`
      : `First column: the ticked rows add to ${String(total!.adds)}, and ${String(printed[0])} is printed. The gap is ${String(total!.gap)}.`,
  };
}
