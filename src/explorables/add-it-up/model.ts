import { account, type Row } from '../../audit/account.ts';
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
  /** Whether a ticked row has no figures, so that nothing below the rows is exact. */
  open: boolean;
  say: string;
}

/**
 * The ticked rows closed as an account. A sum that would single out a published cell under five is
 * not written.
 */
export function close(rows: readonly Row[], printed: readonly number[]): Account {
  const columns = account(rows, printed);
  const silent = rows.filter(({ cells }) => cells.length === 0);
  const open = silent.length > 0;
  const small = (adds: number) => adds > 0 && adds < SMALL;
  const [total] = columns;
  const unknown = silent.map(({ name }) => ` ${name} would add an unknown number.`);
  return {
    open,
    adds: columns.map(({ adds }) => (small(adds) ? 'few' : String(adds))),
    gaps: columns.map(({ adds, gap }) => (open || small(adds) ? '?' : String(gap))),
    say: `First column: the ticked rows add to ${String(total!.adds)}, and ${String(printed[0])} is printed. The gap is ${String(total!.gap)}.${unknown.join('')}`,
  };
}
