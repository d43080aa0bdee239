import { divide } from '../../data/fraction.ts';
import { capital } from '../../data/describe.ts';
import { counted, during, exact, percent, rounded, shown, type Kind } from '../look.ts';

/** The same count as a share of two wholes: part, and both wholes. Asks what changed, and says it. */
export const otherWhole: Kind = ([part, ...wholes], look) => {
  const n = shown(part!, look);
  const [a, b] = wholes.map((id) => {
    const of = divide(exact(part!, look), exact(id, look));
    const all = shown(id, look);
    return { of, all, words: `the ${all} ${counted(id, look)}` };
  });
  return {
    stem: `${during([part!, ...wholes], look)} there were ${n} ${counted(part!, look)}. What percentage is that of ${a!.words}, and what percentage of ${b!.words}, each to the nearest whole number? What changed, and what did not?`,
    right: {
      text: `${percent(a!.of)} of ${a!.words}, and ${percent(b!.of)} of ${b!.words}. The whole changed, and the share with it. The count of ${n} did not change.`,
      feedback: '',
    },
    wrong: [],
    working: capital(
      `${[a!, b!].map(({ all, of }) => `${n} ÷ ${all} ${rounded(of)}`).join('; ')}.`,
    ),
  };
};
