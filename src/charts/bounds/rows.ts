import { fillIn } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { toNumber } from '../../data/fraction.ts';
import { markOf } from '../../data/marks.ts';
import { asPercent, quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import type { Row } from './layout.ts';

/**
 * What a number of the dataset allows, as a row: shares in per cent, other numbers as they are. A
 * number with no doubt on it is drawn as `mark`. Throws a RangeError where its words set no upper end.
 */
export function rowOf(
  id: string,
  label: string,
  data: Dataset,
  mark: 'outlined' | 'solid' = 'outlined',
): Row & { share: boolean } {
  const { interval, unit } = quantity(id, data);
  const { lo, hi } = interval;
  if (hi === null) throw new RangeError(`"${id}" has no upper end, so it cannot be drawn`);
  const share = unit === 'percent' || unit === 'share';
  const at = (end: typeof lo) => toNumber(share ? asPercent(end) : end);
  return {
    label: fillIn(label, data),
    shown: formatQuantity({ interval, unit }),
    lo: at(lo),
    hi: at(hi),
    mark: markOf(id, data) === 'dotted' ? 'dotted' : mark,
    share,
  };
}

/** A place on the scale, in the words of an axis. */
export const tickOf =
  (share: boolean) =>
  (value: number): string =>
    value.toLocaleString('en-GB') + (share ? '%' : '');
