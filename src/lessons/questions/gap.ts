import { absolute } from './absolute.ts';
import { add, subtract, ZERO } from '../../data/fraction.ts';
import { during, exact, shown, type Kind } from '../look.ts';
import { added, number, rowsIn, spelled } from './rows.ts';

/** How far a printed total is from what its rows come to. */
export const gap: Kind = ([id, printed], look) => {
  const rows = rowsIn(id!, look);
  const difference = absolute(subtract(exact(printed!, look), rows.sum));
  const last = rows.terms.at(-1)!;
  const text = number(difference);
  const total = shown(printed!, look);
  return {
    stem: `${during([id!], look)} the column “${rows.column}” has ${spelled(rows)}, and ${total} is printed as its total. How far is the printed total from what the rows come to?`,
    right: {
      text,
      feedback: `Yes: the rows come to ${number(rows.sum)}, and ${total} is printed.`,
    },
    wrong: [
      {
        text: number(ZERO),
        feedback: 'The printed total was taken on trust. Add the rows.',
      },
      {
        text: number(add(difference, last.value)),
        feedback: `The row of ${last.place} was left out of the sum.`,
      },
      {
        text: number(rows.terms[0]!.value),
        feedback: `That is the row of ${rows.terms[0]!.place}.`,
      },
    ],
    working: `${added(rows)} = ${number(rows.sum)}. From ${total}, that is a difference of ${text}.`,
  };
};
