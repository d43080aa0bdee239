import { formatQuantity } from '../data/format.ts';
import { divideIntervals } from '../data/interval.ts';
import { holding, show, terms, type Work } from './verdict.ts';

/** The first term as a share of the second. */
export const workShare: Work = (check, data) => {
  const [part, whole] = terms(check, 2, data);
  const share = {
    interval: divideIntervals(part!.interval, whole!.interval),
    unit: 'share' as const,
  };
  const [a, b] = check.terms.map((id) => show(id, data));
  return { ...share, working: `${a!} of ${b!} is ${formatQuantity(share)}` };
};

/** That share against a printed percentage or worded share. */
export const judgeShare = holding(workShare);
