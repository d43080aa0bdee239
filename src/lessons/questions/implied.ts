import {
  divide,
  fraction,
  HUNDRED,
  ONE,
  add,
  subtract,
  roundTo,
  multiply,
  type Fraction,
} from '../../data/fraction.ts';
import { formatDecimal, formatQuantity } from '../../data/format.ts';
import { interval, multiplyIntervals, point, type Interval } from '../../data/interval.ts';
import { asPercent, quantity } from '../../data/quantity.ts';
import { counted, during, exact, shown, type Kind } from '../look.ts';

const tenth = (share: Fraction): string => `${formatDecimal(asPercent(share), 1)}%`;
const show = (range: Interval): string => formatQuantity({ interval: range, unit: 'instances' });

/** Which counts a rounded share of a whole allows: a product of derived.json, share first. */
export const implied: Kind = ([id], look) => {
  const derived = look.data.derived[id!];
  const [share, whole] = derived?.of ?? [];
  if (derived?.op !== 'product' || !share || !whole)
    throw new RangeError(`"${id!}" is no product of derived.json`);
  const all = exact(whole, look);
  const value = divide(fraction(Number(look.data.figures[share]!.value)), HUNDRED);
  const step = divide(ONE, HUNDRED);
  const half = divide(step, fraction(2));
  const between = (lo: Fraction, hi: Fraction) =>
    show(multiplyIntervals(interval(lo, hi, { hiOpen: true }), point(all)));
  const text = show(quantity(id!, look.data).interval);
  const [printed, n] = [shown(share, look), shown(whole, look)];
  return {
    stem: `${during([share, whole], look)} there were ${n} ${counted(whole, look)}. The share of one group is printed as ${printed}, rounded. Which counts give a share that rounds to ${printed}?`,
    right: { text, feedback: `Yes: every count from the first to the last rounds to ${printed}.` },
    wrong: [
      {
        text: between(value, add(value, step)),
        feedback:
          'Here the share was only ever rounded down. Rounding to the nearest goes both ways.',
      },
      {
        text: between(subtract(value, step), add(value, step)),
        feedback: 'That is a whole point either way. Rounding moves a share by less than that.',
      },
    ],
    working: `${printed} of ${n} would be ${show(point(roundTo(multiply(value, all), ONE)))}. The lowest and the highest shares that round to ${printed} give ${text}.`,
    further: {
      ask: 'Show the lowest and the highest share that you used.',
      answer: `From ${tenth(subtract(value, half))} up to, but not as far as, ${tenth(add(value, half))}.`,
    },
  };
};
