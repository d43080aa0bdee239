import { add, type Fraction, ZERO } from '../../data/fraction.ts';
import { list } from '../../data/describe.ts';
import { formatDecimal } from '../../data/format.ts';
import { rowsOf } from '../../data/cells.ts';
import { exact, heading, shown, type Look } from '../look.ts';
import { numberOf } from '../names.ts';

/** The rows of a column that the dataset adds up. */
export interface Rows {
  terms: readonly { id: string; place: string; shown: string; value: Fraction }[];
  sum: Fraction;
  column: string;
}

/** The terms of a sum of derived.json, each fit to be written out. Throws a RangeError otherwise. */
export function rowsIn(id: string, look: Look): Rows {
  const derived = look.data.derived[id];
  if (derived?.op !== 'sum') throw new RangeError(`"${id}" is no sum of derived.json`);
  const terms = derived.of.map((term) => ({
    id: term,
    place: look.names.place(numberOf(term, look.data).place),
    shown: shown(term, look),
    value: exact(term, look),
  }));
  const sum = terms.reduce((total, { value }) => add(total, value), ZERO);
  return { terms, sum, column: heading(id, look) };
}

export const number = (value: Fraction): string => formatDecimal(value, 1);

/** "193 in Bedfordshire, 173 in Cambridgeshire and 94 in Hertfordshire". */
export const spelled = ({ terms }: Rows): string =>
  list(terms.map((term) => `${term.shown} in ${term.place}`));

/** "193 + 173 + 94". */
export const added = ({ terms }: Rows): string => terms.map((term) => term.shown).join(' + ');

/** The rows of a table that have no number, as names. */
export const silentRows = (table: string, { data, names }: Look): string[] =>
  rowsOf(table, data).silent.map((row) => names.place(row));
