import { narrate } from '../../charts/supposed/narrate.ts';
import { shownNumber } from '../../data/describe.ts';
import { formatDecimal, formatQuantity } from '../../data/format.ts';
import {
  add,
  divide,
  fraction,
  multiply,
  ONE,
  roundTo,
  toNumber,
  ZERO,
  type Fraction,
} from '../../data/fraction.ts';
import { addIntervals, divideIntervals, interval, point } from '../../data/interval.ts';
import { quantity } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import { joinKey } from '../link.ts';

const KNOWN = 'r1-known';
const ANSWERED = 'r1-forces';
const SILENT = 'r1-forces-unheard';
/** What the printed shares leave for the apps together: no re-post is in it. */
const OWNED = 'r1-owned-implied-by-parts';

/** How often the mean of the forces that answered: from nought to double, by halves. */
export const STEP = 0.5;
export const MOST = 2;
const TIMES = Array.from({ length: MOST / STEP + 1 }, (_, at) => fraction(at, 2));
export const SAME_MIX = 'same';

export interface Assumption {
  key: string;
  times: string;
  /** What is added to the known part, for drawing; the whole and the share as shown. */
  added: number;
  whole: string;
  share: string;
  lo: number;
  hi: number;
  /** Words before the share: whether it can move, or was supposed not to. */
  open: string;
}

/** What follows for the whole and for the share if each silent force had that many times the mean. */
export function suppose(times: Fraction, sameMix: boolean, data: Dataset): Assumption {
  const exact = (id: string) => quantity(id, data).interval.lo;
  const known = exact(KNOWN);
  const mean = divide(known, exact(ANSWERED));
  const added = multiply(multiply(mean, exact(SILENT)), times);
  const whole = add(known, added);
  const owned = quantity(OWNED, data).interval;
  const share = sameMix
    ? divideIntervals(owned, point(known))
    : divideIntervals(addIntervals(owned, interval(ZERO, added)), point(whole));
  const shown = formatDecimal(times, 1);
  return {
    key: joinKey(sameMix ? [shown, SAME_MIX] : [shown]),
    times: shown,
    added: toNumber(added),
    whole: formatDecimal(roundTo(whole, ONE), 0),
    share: formatQuantity({ interval: share, unit: 'share' }),
    lo: toNumber(share.lo),
    hi: toNumber(share.hi!),
    open: sameMix ? 'would stay at' : 'could be anything from',
  };
}

/** Every assumption that a reader can set, leaving the silent forces out first. */
export const assumptions = (data: Dataset): Assumption[] =>
  [false, true].flatMap((sameMix) => TIMES.map((times) => suppose(times, sameMix, data)));

/** The sentence of one assumption; what changes from one to another may come in markup. */
export const say = (
  { times, whole, share, open }: Pick<Assumption, 'times' | 'whole' | 'share' | 'open'>,
  data: Dataset,
): string => narrate({ forces: shownNumber(SILENT, data), times }, { whole, share, open });
