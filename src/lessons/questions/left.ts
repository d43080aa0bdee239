import { add, subtract } from '../../data/fraction.ts';
import { apart, counted, during, exact, shown, type Kind } from '../look.ts';
import { number } from './rows.ts';

/** How many of a whole are not in a part: part, and whole. */
export const left: Kind = ([part, whole], look) => {
  const [a, b] = [exact(part!, look), exact(whole!, look)];
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const which = apart(part!, whole!, look);
  const text = number(subtract(b, a));
  return {
    stem: `${during([part!, whole!], look)} there were ${all} ${counted(whole!, look)}. ${n} of them were ${which}. How many were not ${which}?`,
    right: { text, feedback: `Yes: ${all} less ${n}.` },
    wrong: [
      { text: number(add(a, b)), feedback: 'The part was added to the whole that it is in.' },
      { text: n, feedback: `That is how many were ${which}.` },
    ],
    working: `${all} − ${n} = ${text}.`,
  };
};
