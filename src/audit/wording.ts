import { holdAgainst, show, terms, type Judge } from './verdict.ts';

/** One number against another account or wording of it: "nearly half", "just over 4,000". */
export const judgeWording: Judge = (check, data) => {
  const [number] = terms(check, 1, data);
  return holdAgainst(number!, `The number is ${show(check.terms[0]!, data)}`, check, data);
};
