import type { Verdict } from '../../audit/verdict.ts';
import { capital, shownNumber } from '../../data/describe.ts';
import { formatGap, formatQuantity } from '../../data/format.ts';
import { markOf, markOfWorking } from '../../data/marks.ts';
import { quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import { hasSmallCell } from '../../data/small-cells.ts';
import type { ChartTable, TableCell } from '../chart-table.ts';

/**
 * Published parts closed like an account: the parts, what they add to, the total that was printed,
 * and the gap. Sum and gap are the audit's own. What is worked out from a part in doubt is in doubt.
 * Throws a RangeError when the check is unknown, is not a sum, or has a part that is a small cell.
 */
export function table(id: string, verdicts: readonly Verdict[], data: Dataset): ChartTable {
  const verdict = verdicts.find((one) => one.id === id);
  if (!verdict) throw new RangeError(`there is no check "${id}"`);
  const { check, left, residual } = verdict;
  if (check.kind !== 'sum' || !check.states || !left || !residual)
    throw new RangeError(`check "${id}" is not a sum, so it cannot be closed like an account`);
  if (hasSmallCell(check.terms, data))
    throw new RangeError(`check "${id}" has a small cell, which stands only in its own table`);
  const { unit } = quantity(check.states, data);
  const mark = markOfWorking([...check.terms, check.states], data);
  const printed = (number: string): TableCell => ({
    text: shownNumber(number, data),
    mark: markOf(number, data),
  });
  return {
    heads: ['Part', capital(unit)],
    rows: [
      ...check.terms.map((term) => ({
        head: nameOf(term, check.terms, data),
        cells: [printed(term)],
      })),
      {
        head: 'The rows add to',
        cells: [
          {
            text: formatQuantity({ interval: left, unit }),
            mark: markOfWorking(check.terms, data),
          },
        ],
        rule: 'sum',
      },
      { head: 'Printed total', cells: [printed(check.states)] },
      { head: 'Gap', cells: [{ text: formatGap(residual, unit), mark }], rule: 'end' },
    ],
  };
}

/** What tells a part from the others: its place, or its platform where the place is one. */
function nameOf(id: string, of: readonly string[], data: Dataset): string {
  const figure = data.figures[id];
  if (!figure) return capital(data.derived[id]!.what);
  const places = new Set(of.map((term) => data.figures[term]?.place));
  return capital(
    places.size > 1 ? data.places[figure.place]!.name : data.platforms[figure.platform]!.name,
  );
}
