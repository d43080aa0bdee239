import { list } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { interval } from '../../data/interval.ts';
import { during, shown, type Kind } from '../look.ts';
import { added, number, rowsIn, silentRows, spelled } from './rows.ts';

/** What the rows say of a total in which some have no number: sum, table, and the printed total. */
export const atLeast: Kind = ([id, table, printed], look) => {
  const rows = rowsIn(id!, look);
  const silent = silentRows(table!, look);
  const text = formatQuantity({ interval: interval(rows.sum, null), unit: 'instances' });
  const missing = list(silent);
  return {
    stem: `${during([id!], look)} the column “${rows.column}” has ${spelled(rows)}. ${missing} sent no number. What do the rows say of the total of all these ${look.names.asked[1]}?`,
    right: {
      text,
      feedback: `Yes: what ${missing} hold can only add to it, and nobody has said how much.`,
    },
    wrong: [
      {
        text: `${number(rows.sum)} exactly`,
        feedback: 'A missing row was read as nought. It is a number that nobody has given.',
      },
      {
        text: `${shown(printed!, look)} at most`,
        feedback: 'A printed total sets no upper end: a row that is missing can be of any size.',
      },
    ],
    working: `${added(rows)} = ${number(rows.sum)}. The missing rows are nought or more, so the total is ${text}.`,
  };
};
