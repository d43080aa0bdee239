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
  /** For each column, what the ticked rows add to and how far the printed total is above that, or “?”. */
  adds: string[];
  gaps: string[];
  /** Whether a ticked row has no figures, so that nothing below the rows is exact. */
  open: boolean;
  say: string;
}

/**
 * The ticked rows closed as an account. A row of unknown size leaves the sum with no end and the gap
 * unknown. What would single out a published cell under five, as a sum or as what is left of one, is
 * not written.
 */
export function close(rows: readonly Row[], printed: readonly number[]): Account {
  const silent = rows
    .filter(({ cells }) => cells.length === 0)
    .map(({ name }) => name)
    .join(' and ');
  const columns = account(rows, printed);
  const small = (number: number) => number > 0 && number < SMALL;
  const show = ({ adds, gap }: Column, number: number) =>
    small(adds) || small(gap) ? '–' : String(number);
  const adds = columns.map((column) =>
    silent && column.adds === 0 ? '?' : show(column, column.adds),
  );
  const gaps = columns.map((column) => (silent ? '?' : show(column, column.gap)));
  const rest = silent
    ? ` and an unknown number: ${silent} gave no figures. There is no gap to know`
    : `. The gap is ${gaps[0]!}`;
  return {
    open: silent !== '',
    adds,
    gaps,
    say: `First column: ${String(printed[0])} is printed, and the ticked rows add to ${adds[0]!}${rest}.`,
  };
}
