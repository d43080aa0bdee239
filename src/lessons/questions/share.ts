import { divide, ONE, subtract } from '../../data/fraction.ts';
import { apart, counted, during, exact, percent, rounded, shown, type Kind } from '../look.ts';

/** A part of a whole as a percentage: part, whole, and another whole that it may be mistaken for. */
export const share: Kind = ([part, whole, other], look) => {
  const [a, b] = [exact(part!, look), exact(whole!, look)];
  const of = divide(a, b);
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const text = percent(of);
  const wrongWhole =
    other === undefined ? [] : [mistaken(n, shown(other, look), divide(a, exact(other, look)))];
  return {
    stem: `${during([part!, whole!], look)} there were ${all} ${counted(whole!, look)}. ${n} of them were ${apart(part!, whole!, look)}. What percentage is that, to the nearest whole number?`,
    right: { text, feedback: `Yes: ${n} ÷ ${all} ${rounded(of)}.` },
    wrong: [
      ...wrongWhole,
      {
        text: percent(subtract(ONE, of)),
        feedback: `That is the rest of the ${all}, all that are not ${apart(part!, whole!, look)}.`,
      },
      {
        text: percent(divide(a, subtract(b, a))),
        feedback: `That is ${n} as a share of the rest. The whole is both together.`,
      },
      {
        text: percent(divide(b, a)),
        feedback: `That is ${all} ÷ ${n}: the whole was divided by the part.`,
      },
    ],
    working: `${n} ÷ ${all} ${rounded(of)}.`,
  };
};

const mistaken = (n: string, whole: string, of: Parameters<typeof percent>[0]) => ({
  text: percent(of),
  feedback: `That is ${n} of ${whole}, which is another whole.`,
});
