import { divide, ONE, subtract } from '../../data/fraction.ts';
import { apart, counted, exact, finer, percent, shown, type Kind } from '../look.ts';

/** What percentage of a whole is not in a part. */
export const rest: Kind = ([part, whole], look) => {
  const of = divide(exact(part!, look), exact(whole!, look));
  const left = subtract(ONE, of);
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const which = apart(part!, whole!, look);
  return {
    stem: `There are ${all} ${counted(whole!, look)}, and ${percent(of)} of them are ${which}. What percentage are elsewhere?`,
    right: {
      text: percent(left),
      feedback: `Yes: the whole is all of it, and ${percent(of)} is taken off.`,
    },
    wrong: [
      { text: percent(of), feedback: `That is the share ${which}, and not the rest.` },
      {
        text: percent(divide(of, left)),
        feedback: `That is the part as a share of the rest. The whole is both together.`,
      },
      { text: percent(divide(left, of)), feedback: 'That is the rest as a share of the part.' },
    ],
    working: `${n} ÷ ${all} = ${finer(of)}. Taken from the whole it leaves ${finer(left)}, or ${percent(left)}.`,
  };
};
