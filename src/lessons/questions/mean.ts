import { divide, fraction, roundTo, ONE } from '../../data/fraction.ts';
import { list } from '../../data/describe.ts';
import { formatWhole } from '../../data/format.ts';
import { during, type Kind } from '../look.ts';
import { number, rowsIn, silentRows, spelled, added } from './rows.ts';

/** The mean of the rows that have a number: a sum of derived.json, and the table with its silent rows. */
export const mean: Kind = ([id, table], look) => {
  const rows = rowsIn(id!, look);
  const silent = silentRows(table!, look);
  const n = rows.terms.length;
  const over = (count: number) => number(roundTo(divide(rows.sum, fraction(count)), ONE));
  const text = over(n);
  const middle = [...rows.terms].sort((a, b) => Number(a.value.n - b.value.n))[Math.floor(n / 2)]!;
  const asNought = over(n + silent.length);
  return {
    stem: `${during([id!], look)} the column “${rows.column}” has ${spelled(rows)}. ${list(silent)} sent no number. What is the mean of the ${look.names.asked[1]} that sent one, to the nearest whole number?`,
    right: {
      text,
      feedback: `Yes: the sum is shared among the ${formatWhole(n)} that sent a number, and among no others.`,
    },
    wrong: [
      {
        text: asNought,
        feedback: 'The missing rows were counted as nought. They are of unknown size.',
      },
      {
        text: middle.shown,
        feedback: 'That is the median, the middle row once they are in order.',
      },
      { text: number(rows.sum), feedback: 'That is the sum, not yet shared out.' },
    ],
    working: `${added(rows)} = ${number(rows.sum)}, and ${number(rows.sum)} ÷ ${formatWhole(n)} is ${text} to the nearest whole number. With the missing rows as nought it would be ${asNought}.`,
    further: {
      ask: 'What would it be with the missing areas counted as nought, and why is that wrong?',
      answer: `With those it would be ${asNought}. For example: nobody said that there were none there. A missing number is of unknown size, and counting it as nought makes up an answer.`,
    },
  };
};
