import { formatQuantity } from '../data/format.ts';
import { addIntervals } from '../data/interval.ts';
import { quantity } from '../data/quantity.ts';
import { holdAgainst, show, type Judge } from './verdict.ts';

/** Parts against a printed whole. Rounded parts carry their rounding into the sum. */
export const judgeSum: Judge = (check, data) => {
  const total = check.terms
    .map((id) => quantity(id, data))
    .reduce((sum, term) => {
      if (sum.unit !== term.unit)
        throw new RangeError(`${sum.unit} and ${term.unit} cannot be added`);
      return { interval: addIntervals(sum.interval, term.interval), unit: sum.unit };
    });
  const working = `${check.terms.map((id) => show(id, data)).join(' + ')} comes to ${formatQuantity(total)}`;
  return holdAgainst(total, working, check, data);
};
