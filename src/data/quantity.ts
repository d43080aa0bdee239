import {
  add,
  fraction,
  HUNDRED,
  multiply,
  ONE,
  parseFraction,
  toNumber,
  type Fraction,
} from './fraction.ts';
import {
  addIntervals,
  divideIntervals,
  interval,
  isPoint,
  multiplyIntervals,
  point,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from './interval.ts';
import type { Dataset, Derived, Figure, Period, Qualifier, Unit } from './schema.ts';

/**
 * A number with all that its words allow. Percentages are held as shares of one, so that they can be
 * compared with fractions; `unit` keeps how they are printed.
 */
export interface Quantity {
  interval: Interval;
  unit: Unit;
}

export type Numbers = Pick<Dataset, 'figures' | 'derived' | 'qualifiers' | 'periods'>;

/** Days from the first to the last of a period, both counted. */
export function daysIn(period: Pick<Period, 'from' | 'to'>): number {
  const perDay = 24 * 60 * 60 * 1000;
  return (Date.parse(period.to) - Date.parse(period.from)) / perDay + 1;
}

export const exactValue = (value: number | string): Fraction => parseFraction(String(value));

/**
 * The interval of a figure by the rule of its qualifier, in the figure's own unit made exact.
 * Throws a RangeError for a figure that has no number ("Not provided").
 */
export function figureInterval(
  figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  qualifiers: Record<string, Pick<Qualifier, 'low' | 'high'>>,
): Interval {
  const rule = qualifiers[figure.qualifier];
  if (figure.value === null || !rule?.low) throw new RangeError('it has no number to work with');
  const value = exactValue(figure.value);
  const at = (end: NonNullable<Qualifier['low']>): Fraction =>
    add(
      multiply(value, end.times === undefined ? ONE : exactValue(end.times)),
      end.plus === undefined ? fraction(0) : parseFraction(end.plus),
    );
  const read = interval(at(rule.low), rule.high && at(rule.high), {
    loOpen: rule.low.open,
    hiOpen: rule.high?.open ?? true,
  });
  return figure.unit === 'percent' ? scaleInterval(read, fraction(1, 100)) : read;
}

/**
 * The quantity behind an id of figures.json or derived.json, worked out afresh.
 * Throws a RangeError with a sentence when the id is unknown, has no number or cannot be combined.
 */
export function quantity(id: string, data: Numbers): Quantity {
  const figure = data.figures[id];
  if (figure) return { interval: figureInterval(figure, data.qualifiers), unit: figure.unit };
  const derived = data.derived[id];
  if (!derived) throw new RangeError(`"${id}" is neither in figures.json nor in derived.json`);
  return evaluate(derived, data);
}

function evaluate(derived: Derived, data: Numbers): Quantity {
  if (derived.op === 'count')
    return { interval: point(fraction(derived.of.length)), unit: derived.unit ?? 'instances' };
  const terms = derived.of.map((id) => quantity(id, data));
  const [first, second] = terms as [Quantity, Quantity | undefined];
  switch (derived.op) {
    case 'sum':
      return combine(terms, addIntervals);
    case 'difference':
      return combine(terms, subtractIntervals);
    case 'complement':
      return { interval: subtractIntervals(point(ONE), first.interval), unit: first.unit };
    case 'product':
      return pair(first, second, multiplyIntervals, isShare(first) ? second?.unit : first.unit);
    case 'ratio':
      return pair(first, second, divideIntervals, 'share');
    case 'rate':
      return { interval: divideByDays(first, derived, data), unit: 'per-day' };
  }
}

const isShare = ({ unit }: Quantity): boolean => unit === 'share' || unit === 'percent';

function combine(terms: Quantity[], by: (a: Interval, b: Interval) => Interval): Quantity {
  return terms.reduce((total, term) => {
    if (total.unit !== term.unit && !(isShare(total) && isShare(term)))
      throw new RangeError(`${total.unit} and ${term.unit} cannot be added or taken away`);
    return { interval: by(total.interval, term.interval), unit: total.unit };
  });
}

function pair(
  first: Quantity,
  second: Quantity | undefined,
  by: (a: Interval, b: Interval) => Interval,
  unit: Unit | undefined,
): Quantity {
  if (!second || !unit) throw new RangeError('it needs a second term');
  return { interval: by(first.interval, second.interval), unit };
}

function divideByDays(term: Quantity, derived: Derived, data: Numbers): Interval {
  const period = data.periods[derived.period ?? data.figures[derived.of[0]!]?.period ?? ''];
  if (!period) throw new RangeError('a rate needs a period');
  return divideIntervals(term.interval, point(fraction(daysIn(period))));
}

/** One exact number, for drawing. Throws a RangeError where the words allow more than one. */
export function exactNumber(id: string, data: Numbers): number {
  const { interval: allowed } = quantity(id, data);
  if (!isPoint(allowed)) throw new RangeError(`"${id}" is not one number`);
  return toNumber(allowed.lo);
}

/** All figures that a number rests on, itself included where it is one; each once, in order. */
export function figuresBehind(id: string, data: Pick<Dataset, 'derived'>): string[] {
  const derived = data.derived[id];
  if (!derived) return [id];
  return [...new Set(derived.of.flatMap((term) => figuresBehind(term, data)))];
}

/** A share of one as a percentage, exact. */
export const asPercent = (share: Fraction): Fraction => multiply(share, HUNDRED);
