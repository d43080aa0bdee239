import { VERDICT_WORDS, type Verdict } from '../../audit/verdict.ts';
import { shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { markOf, type Mark } from '../../data/marks.ts';
import type { Dataset } from '../../data/schema.ts';
import type { ChartTable, TableCell } from '../chart-table.ts';

/** A published rise: where it starts and ends, what it comes to, what was printed, and the verdict. */
export interface Rise {
  label: string;
  start: TableCell;
  end: TableCell;
  worked: TableCell;
  printed: TableCell;
  verdict: TableCell;
}

/**
 * One published rise with the audit's own sum. Throws a RangeError on a check that is not of a change:
 * the difference between two releases is not one, and cannot stand here.
 */
export function rise(
  { label, check: id }: { label: string; check: string },
  verdicts: readonly Verdict[],
  data: Dataset,
): Rise {
  const found = verdicts.find((one) => one.id === id);
  if (found?.check.kind !== 'change' || !found.left)
    throw new RangeError(`"${id}" is not a check of a change`);
  const { check, left, verdict } = found;
  const cell = (text: string, mark: Mark): TableCell => ({ text, mark });
  const published = (number: string) => cell(shownNumber(number, data), markOf(number, data));
  return {
    label,
    start: published(check.terms[0]!),
    end: published(check.terms[1]!),
    worked: cell(formatQuantity({ interval: left, unit: 'share' }), 'outlined'),
    printed: published(check.states!),
    verdict: cell(VERDICT_WORDS[verdict], 'solid'),
  };
}

/** The rises as accounts, one a column: the ends above the line, the rise and its verdict below. */
export const table = (rises: readonly Rise[]): ChartTable => {
  const row = (head: string, part: Exclude<keyof Rise, 'label'>, rule?: 'sum' | 'end') => ({
    head,
    cells: rises.map((one) => one[part]),
    ...(rule && { rule }),
  });
  return {
    heads: ['Recorded', ...rises.map(({ label }) => label)],
    rows: [
      row('Start', 'start'),
      row('End', 'end'),
      row('Rise, our sum', 'worked', 'sum'),
      row('Rise, printed', 'printed'),
      row('Done again', 'verdict', 'end'),
    ],
  };
};
