import { add, subtract } from '../../data/fraction.ts';
import { during, exact, shown, type Kind } from '../look.ts';
import { added, number, rowsIn, spelled } from './rows.ts';

/** What the rows of a column come to: a sum of derived.json, and the total that was printed. */
export const sum: Kind = ([id, printed], look) => {
  const rows = rowsIn(id!, look);
  const total = exact(printed!, look);
  const last = rows.terms.at(-1)!;
  const text = number(rows.sum);
  return {
    stem: `${during([id!], look)} the column “${rows.column}” has ${spelled(rows)}. What do the rows come to?`,
    right: { text, feedback: `Yes: ${added(rows)} = ${text}.` },
    wrong: [
      {
        text: shown(printed!, look),
        feedback: 'That is the total as it was printed. Add the rows yourself, and then compare.',
      },
      {
        text: number(subtract(rows.sum, last.value)),
        feedback: `The row of ${last.place} was left out.`,
      },
      {
        text: number(add(rows.sum, total)),
        feedback: 'The printed total was added to the rows, so everything is counted again.',
      },
    ],
    working: `${added(rows)} = ${text}.`,
  };
};
