import { divide, ONE, subtract } from '../../data/fraction.ts';
import { formatDecimal } from '../../data/format.ts';
import { during, exact, finer, percent, rounded, shown, type Kind } from '../look.ts';

/** The response rate: how many answered, of how many that were asked or listed. */
export const answered: Kind = ([some, all], look) => {
  const [a, b] = [exact(some!, look), exact(all!, look)];
  const rate = divide(a, b);
  const [n, of] = [shown(some!, look), shown(all!, look)];
  const silent = formatDecimal(subtract(b, a), 0);
  return {
    stem: `${during([some!], look)}, by one count, ${n} of ${of} ${look.names.asked[1]} gave an answer. What is the response rate, to the nearest whole percentage?`,
    right: { text: percent(rate), feedback: `Yes: ${n} ÷ ${of} is ${finer(rate)}.` },
    wrong: [
      {
        text: percent(subtract(ONE, rate)),
        feedback: `That is the share of the ${silent} that gave none.`,
      },
      {
        text: percent(divide(subtract(b, a), a)),
        feedback: `That is the ${silent} that gave none, over the ${n} that did.`,
      },
      { text: percent(divide(b, a)), feedback: 'The fraction is upside down.' },
    ],
    working: `${n} ÷ ${of} ${rounded(rate)}.`,
  };
};
