import { formatQuantity } from '../data/format.ts';
import { divideIntervals } from '../data/interval.ts';
import { holdAgainst, show, terms, type Judge } from './verdict.ts';

/** The first term as a share of the second, against a printed percentage or worded share. */
export const judgeShare: Judge = (check, data) => {
  const [part, whole] = terms(check, 2, data);
  const share = {
    interval: divideIntervals(part!.interval, whole!.interval),
    unit: 'share' as const,
  };
  const [a, b] = check.terms.map((id) => show(id, data));
  return holdAgainst(share, `${a!} of ${b!} is ${formatQuantity(share)}`, check, data);
};
