import { divide, fraction, ONE, roundTo, subtract } from '../../data/fraction.ts';
import { counted, during, exact, percent, shown, type Kind } from '../look.ts';
import { number } from './rows.ts';

const TEN = fraction(10);
const TENTH = divide(ONE, TEN);

/** A tenth of a count, asked for as a percentage: the count. */
export const tenth: Kind = ([id], look) => {
  const all = exact(id!, look);
  const [n, ten] = [shown(id!, look), number(TEN)];
  const of = divide(all, TEN);
  const whole = (value: typeof all) => number(roundTo(value, ONE));
  return {
    stem: `${during([id!], look)} there were ${n} ${counted(id!, look)}. What is ${percent(TENTH)} of that, to the nearest whole number?`,
    right: { text: whole(of), feedback: `Yes: ${n} ÷ ${ten} is ${number(of)}.` },
    wrong: [
      {
        text: whole(subtract(all, of)),
        feedback: `That is what is left once ${percent(TENTH)} is taken off.`,
      },
      {
        text: whole(divide(of, TEN)),
        feedback: `That is ${percent(divide(TENTH, TEN))}: it was divided by ${ten} and by ${ten} again.`,
      },
      { text: number(subtract(all, TEN)), feedback: `Here ${ten} was taken off.` },
    ],
    working: `${n} ÷ ${ten} = ${number(of)}, which is ${whole(of)} to the nearest whole number.`,
  };
};
