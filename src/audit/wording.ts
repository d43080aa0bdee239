import { isPoint } from '../data/interval.ts';
import { holdAgainst, show, terms, type Judge } from './verdict.ts';

/** One number against another account or wording of it: "nearly half", "just over 4,000". */
export const judgeWording: Judge = (check, data) => {
  const [number] = terms(check, 1, data);
  const says = isPoint(number!.interval) ? 'The number is' : 'The numbers behind it allow';
  return holdAgainst(number!, `${says} ${show(check.terms[0]!, data)}`, check, data);
};
