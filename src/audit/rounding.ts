import { formatQuantity, formatWhole } from '../data/format.ts';
import { fraction, roundTo } from '../data/fraction.ts';
import { isPoint, point } from '../data/interval.ts';
import { holding, show, terms, type Work } from './verdict.ts';

/** A count rounded to the nearest `to`. Throws a RangeError for one that is not exact. */
export const workRounding: Work = (check, data) => {
  const [count] = terms(check, 1, data);
  if (check.to === undefined) throw new RangeError('a rounding needs "to", the step rounded to');
  if (!isPoint(count!.interval)) throw new RangeError('only an exact number can be rounded');
  const rounded = roundTo(count!.interval.lo, fraction(check.to));
  const left = { interval: point(rounded), unit: count!.unit };
  const working = `${show(check.terms[0]!, data)} to the nearest ${formatWhole(check.to)} is ${formatQuantity(left)}`;
  return { ...left, working };
};

/** That rounding against a round number printed without a qualifier. */
export const judgeRounding = holding(workRounding);
