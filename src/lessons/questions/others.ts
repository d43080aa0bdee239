import { add, subtract } from '../../data/fraction.ts';
import { capital } from '../../data/describe.ts';
import { apart, counted, exact, shown, type Kind } from '../look.ts';
import { number } from './rows.ts';

/** What is left of a whole as a count, under the name of all the other services: part, and whole. */
export const others: Kind = ([part, whole], look) => {
  const [a, b] = [exact(part!, look), exact(whole!, look)];
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const text = number(subtract(b, a));
  const name = capital(look.names.platform('other'));
  return {
    stem: `There are ${all} ${counted(whole!, look)}, and ${n} of them are ${apart(part!, whole!, look)}. ${name} is all the rest, taken together. How many records is that?`,
    right: { text, feedback: `Yes: ${all} less ${n}. It is a group of services, and not one.` },
    wrong: [
      { text: n, feedback: `That is what is ${apart(part!, whole!, look)}.` },
      { text: number(add(a, b)), feedback: 'The part was added to the whole that it is in.' },
    ],
    working: `${all} − ${n} = ${text}.`,
  };
};
