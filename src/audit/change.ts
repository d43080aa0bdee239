import { formatQuantity } from '../data/format.ts';
import { ONE } from '../data/fraction.ts';
import { divideIntervals, point, subtractIntervals } from '../data/interval.ts';
import { holding, show, terms } from './verdict.ts';

/** The rise from the first term to the second, as a share of the first, against a printed rise. */
export const judgeChange = holding((check, data) => {
  const [before, after] = terms(check, 2, data);
  const times = divideIntervals(after!.interval, before!.interval);
  const rise = { interval: subtractIntervals(times, point(ONE)), unit: 'share' as const };
  const [a, b] = check.terms.map((id) => show(id, data));
  return { ...rise, working: `From ${a!} to ${b!} is a rise of ${formatQuantity(rise)}` };
});
