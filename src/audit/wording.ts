import { isPoint } from '../data/interval.ts';
import { holding, show, terms, type Work } from './verdict.ts';

/** One number as it stands. */
export const workWording: Work = (check, data) => {
  const [number] = terms(check, 1, data);
  const says = isPoint(number!.interval) ? 'The number is' : 'The numbers behind it allow';
  return { ...number!, working: `${says} ${show(check.terms[0]!, data)}` };
};

/** One number against another account or wording of it: "nearly half", "just over 4,000". */
export const judgeWording = holding(workWording);
