import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  negate,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.ts';

/**
 * What a published number allows: every value from `lo` to `hi`. An end that is open is not itself
 * allowed; `hi: null` means that the words set no upper end ("more than 9,470").
 */
export interface Interval {
  readonly lo: Fraction;
  readonly hi: Fraction | null;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

export const point = (at: Fraction): Interval => ({ lo: at, hi: at, loOpen: false, hiOpen: false });

/** Builds an interval; throws a RangeError when no value could be inside it. */
export function interval(
  lo: Fraction,
  hi: Fraction | null,
  { loOpen = false, hiOpen = false } = {},
): Interval {
  if (hi !== null) {
    const order = compare(lo, hi);
    if (order > 0 || (order === 0 && (loOpen || hiOpen)))
      throw new RangeError('an interval needs at least one value inside it');
  }
  return { lo, hi, loOpen, hiOpen: hi === null ? true : hiOpen };
}

export const isPoint = (a: Interval): boolean => a.hi !== null && compare(a.lo, a.hi) === 0;

export function contains(a: Interval, value: Fraction): boolean {
  const low = compare(a.lo, value);
  if (low > 0 || (low === 0 && a.loOpen)) return false;
  if (a.hi === null) return true;
  const high = compare(value, a.hi);
  return high < 0 || (high === 0 && !a.hiOpen);
}

export function addIntervals(a: Interval, b: Interval): Interval {
  const hi = a.hi === null || b.hi === null ? null : add(a.hi, b.hi);
  return interval(add(a.lo, b.lo), hi, {
    loOpen: a.loOpen || b.loOpen,
    hiOpen: a.hiOpen || b.hiOpen,
  });
}

/** a - b. Throws a RangeError when b has no upper end: the result would have no lower one. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  if (b.hi === null) throw new RangeError('cannot take away a number with no upper end');
  const hi = a.hi === null ? null : subtract(a.hi, b.lo);
  return interval(subtract(a.lo, b.hi), hi, {
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  });
}

const needsNonNegative = (a: Interval): void => {
  if (compare(a.lo, ZERO) < 0) throw new RangeError('counts and shares are never below zero');
};

/** a times b, for counts and shares (never below zero). */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  needsNonNegative(a);
  needsNonNegative(b);
  const hi = a.hi === null || b.hi === null ? null : multiply(a.hi, b.hi);
  return interval(multiply(a.lo, b.lo), hi, {
    loOpen: a.loOpen || b.loOpen,
    hiOpen: a.hiOpen || b.hiOpen,
  });
}

/** a divided by b, for counts and shares; b must lie wholly above zero and have an upper end. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  needsNonNegative(a);
  if (compare(b.lo, ZERO) <= 0) throw new RangeError('cannot divide by a number that may be zero');
  if (b.hi === null) throw new RangeError('cannot divide by a number with no upper end');
  const hi = a.hi === null ? null : divide(a.hi, b.lo);
  return interval(divide(a.lo, b.hi), hi, {
    loOpen: a.loOpen || b.hiOpen,
    hiOpen: a.hiOpen || b.loOpen,
  });
}

export const scaleInterval = (a: Interval, by: Fraction): Interval =>
  multiplyIntervals(a, point(by));

/** Whether some value is allowed by both. */
export function meets(a: Interval, b: Interval): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Interval, b: Interval): boolean {
  if (b.hi === null) return true;
  const order = compare(a.lo, b.hi);
  return order < 0 || (order === 0 && !a.loOpen && !b.hiOpen);
}

/**
 * How far `stated` lies from `computed`: zero where they meet or touch, positive where what was
 * stated is the larger, negative where it is the smaller. Exact, in the unit of the two.
 */
export function gap(stated: Interval, computed: Interval): Fraction {
  if (computed.hi !== null && compare(stated.lo, computed.hi) > 0)
    return subtract(stated.lo, computed.hi);
  if (stated.hi !== null && compare(computed.lo, stated.hi) > 0)
    return negate(subtract(computed.lo, stated.hi));
  return ZERO;
}

/** The whole numbers inside, as first and last ("511 to 521"); throws a RangeError if there is none. */
export function wholeNumbers(a: Interval): { first: bigint; last: bigint | null } {
  const up = ceiling(a.lo);
  const first = a.loOpen && compare(fraction(up), a.lo) === 0 ? up + 1n : up;
  if (a.hi === null) return { first, last: null };
  const down = floor(a.hi);
  const last = a.hiOpen && compare(fraction(down), a.hi) === 0 ? down - 1n : down;
  if (first > last) throw new RangeError('there is no whole number in that interval');
  return { first, last };
}
