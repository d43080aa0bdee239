import { add, divide, fraction, multiply, ONE, roundTo } from '../../data/fraction.ts';
import { list } from '../../data/describe.ts';
import { formatWhole } from '../../data/format.ts';
import { during, type Kind } from '../look.ts';
import { number, rowsIn, silentRows } from './rows.ts';

/** The total if each silent row held the mean of the others: a sum of derived.json, and its table. */
export const suppose: Kind = ([id, table], look) => {
  const rows = rowsIn(id!, look);
  const silent = silentRows(table!, look);
  const n = fraction(rows.terms.length);
  const each = divide(rows.sum, n);
  const total = add(rows.sum, multiply(each, fraction(silent.length)));
  const text = number(roundTo(total, ONE));
  const early = number(add(rows.sum, multiply(roundTo(each, ONE), fraction(silent.length))));
  const asked = look.names.asked[1];
  return {
    stem: `${during([id!], look)} the rows of “${rows.column}” came to ${number(rows.sum)} for ${formatWhole(rows.terms.length)} ${asked}. Suppose that ${list(silent)} each hold the mean of these. What would the total be, to the nearest whole number?`,
    right: { text, feedback: 'Yes. And it rests on something that nobody has found out.' },
    wrong: [
      { text: number(rows.sum), feedback: 'Here each missing row was supposed to be nought.' },
      {
        text: number(roundTo(add(rows.sum, each), ONE)),
        feedback: 'Here only one of the missing rows was filled.',
      },
    ],
    working: `The mean is ${number(rows.sum)} ÷ ${formatWhole(rows.terms.length)} = ${number(each)}. With ${formatWhole(silent.length)} more of that, the total is ${text}.${early === text ? '' : ` A mean that is rounded first gives ${early}: accept it, and say why it differs.`}`,
  };
};
