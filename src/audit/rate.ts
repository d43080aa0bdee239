import { formatQuantity, formatWhole } from '../data/format.ts';
import { fraction } from '../data/fraction.ts';
import { divideIntervals, point } from '../data/interval.ts';
import { daysIn } from '../data/quantity.ts';
import { holding, show, stated, terms } from './verdict.ts';

/** A count spread over the days of the stated figure's period, against a printed daily rate. */
export const judgeRate = holding((check, data) => {
  const [count] = terms(check, 1, data);
  const days = daysIn(data.periods[stated(check, data).figure.period]!);
  const rate = {
    interval: divideIntervals(count!.interval, point(fraction(days))),
    unit: 'per-day' as const,
  };
  const working = `${show(check.terms[0]!, data)} over ${formatWhole(days)} days is ${formatQuantity(rate)}`;
  return { ...rate, working };
});
