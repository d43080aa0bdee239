import { add, subtract } from '../../data/fraction.ts';
import { capital } from '../../data/describe.ts';
import { apart, counted, during, exact, shown, type Kind } from '../look.ts';
import { number } from './rows.ts';

/**
 * What is left of a whole as a count, under the name of all the other services: part, printed whole, and
 * what the rows of that column come to, which leaves another number.
 */
export const others: Kind = ([part, whole, rows], look) => {
  const [a, b] = [exact(part!, look), exact(whole!, look)];
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const text = number(subtract(b, a));
  const name = capital(look.names.platform('other'));
  const byRows =
    rows === undefined
      ? ''
      : ` The rows come to ${shown(rows, look)}, and that less ${n} is ${number(subtract(exact(rows, look), a))}. Take either, with its whole.`;
  return {
    stem: `${during([part!, whole!], look)}, ${all} ${counted(whole!, look)} were printed, and ${n} of them were ${apart(part!, whole!, look)}. ${name} is all else in the printed total, taken together. How many records is that?`,
    right: {
      text,
      feedback: `Yes: ${all} less ${n}. It is all else in the printed total, and not one service.`,
    },
    wrong: [
      { text: n, feedback: `That is what is ${apart(part!, whole!, look)}.` },
      { text: number(add(a, b)), feedback: 'The part was added to the whole that it is in.' },
    ],
    working: `${all} − ${n} = ${text}.${byRows}`,
  };
};
