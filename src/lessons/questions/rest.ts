import { divide, ONE, subtract } from '../../data/fraction.ts';
import {
  apart,
  counted,
  during,
  exact,
  finer,
  percent,
  rounded,
  shown,
  type Kind,
} from '../look.ts';

/** What percentage of a whole is not in a part. */
export const rest: Kind = ([part, whole], look) => {
  const of = divide(exact(part!, look), exact(whole!, look));
  const left = subtract(ONE, of);
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const which = apart(part!, whole!, look);
  return {
    stem: `${during([part!, whole!], look)} there were ${all} ${counted(whole!, look)}, and ${percent(of)} of them were ${which}. What percentage were not ${which}?`,
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
    working: `${n} ÷ ${all} ${rounded(of)}. ${finer(left) === percent(left) ? `Taken from the whole it leaves ${percent(left)}` : `Taken from the whole it leaves ${finer(left)}, or ${percent(left)}`}.`,
    further: {
      ask: 'Which whole are you using?',
      answer: `The ${all} ${counted(whole!, look)}.`,
    },
  };
};
