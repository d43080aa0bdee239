import { divide } from '../../data/fraction.ts';
import { capital } from '../../data/describe.ts';
import { apart, counted, during, exact, percent, shown, type Kind } from '../look.ts';
import { figuresBehind } from '../../data/quantity.ts';
import { share } from './share.ts';

/** A sentence to write that keeps its whole, place and time: part, and whole. */
export const sentence: Kind = ([part, whole], look) => {
  const [n, all] = [shown(part!, look), shown(whole!, look)];
  const first = look.data.figures[figuresBehind(part!, look.data)[0]!]!;
  const period = look.data.periods[first.period]!.name;
  const percentage = percent(divide(exact(part!, look), exact(whole!, look)));
  return {
    stem: `You are to report ${n} ${counted(part!, look)}, of ${all} ${counted(whole!, look)} (${period}). Write one sentence that says what was counted, of what, where and when.`,
    right: {
      text: `For example: in ${period}, ${n} of the ${all} ${counted(whole!, look)}, or ${percentage}, were ${apart(part!, whole!, look)}.`,
      feedback: '',
    },
    wrong: [],
    working: `${capital(n)} ÷ ${all} is ${percentage}. A good sentence names the whole, the place and the time, and says that these are records.`,
  };
};

/** A share to work out, and then to say with its whole: part, and whole. */
export const shareInWords: Kind = (ids, look) => {
  const [part, whole] = ids;
  const worked = share(ids, look);
  const when = during(ids, look);
  return {
    ...worked,
    further: {
      ask: 'Write the share in a sentence that names its whole.',
      answer: `For example: ${when.charAt(0).toLowerCase()}${when.slice(1)}, ${worked.right.text} of the ${shown(whole!, look)} ${counted(whole!, look)} were ${apart(part!, whole!, look)}.`,
    },
  };
};
