import { formatQuantity } from '../data/format.ts';
import { addIntervals } from '../data/interval.ts';
import { quantity } from '../data/quantity.ts';
import { hasSmallCell } from '../data/small-cells.ts';
import { holding, show } from './verdict.ts';

/** Parts against a printed whole. Rounded parts carry their rounding into the sum. */
export const judgeSum = holding((check, data) => {
  const total = check.terms
    .map((id) => quantity(id, data))
    .reduce((sum, term) => {
      if (sum.unit !== term.unit)
        throw new RangeError(`${sum.unit} and ${term.unit} cannot be added`);
      return { interval: addIntervals(sum.interval, term.interval), unit: sum.unit };
    });
  const terms = hasSmallCell(check.terms, data)
    ? 'The cells of the published table, added, come'
    : `${check.terms.map((id) => show(id, data)).join(' + ')} comes`;
  const working = `${terms} to ${formatQuantity(total)}`;
  return { ...total, working };
});
