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
import { formatQuantity } from '../../data/format.ts';
import { interval, multiplyIntervals, point, type Interval } from '../../data/interval.ts';
import { quantity } from '../../data/quantity.ts';
import { counted, exact, shown, type Kind } from '../look.ts';

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
  const between = (lo: Fraction, hi: Fraction) =>
    show(multiplyIntervals(interval(lo, hi, { hiOpen: true }), point(all)));
  const text = show(quantity(id!, look.data).interval);
  const [printed, n] = [shown(share, look), shown(whole, look)];
  return {
    stem: `There are ${n} ${counted(whole, look)}, and ${printed} is printed as the share of one group, rounded. Which counts for that group round to it?`,
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
  };
};
