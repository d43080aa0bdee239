import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, fraction, multiply, subtract, type Fraction } from './fraction.ts';
import {
  addIntervals,
  contains,
  divideIntervals,
  gap,
  interval,
  meets,
  multiplyIntervals,
  point,
  subtractIntervals,
  wholeNumbers,
  type Interval,
} from './interval.ts';

const positive = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 400 }))
  .map(([n, d]) => fraction(n, d));

/** A bounded interval above zero, with either end open or closed, and a value inside it. */
const inside = fc
  .tuple(positive, positive, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 99 }))
  .map(([lo, width, loOpen, hiOpen, at]) => {
    const hi = add(lo, width);
    const value = add(lo, multiply(width, fraction(at, 100)));
    return { range: interval(lo, hi, { loOpen, hiOpen }), value };
  });

const OPERATIONS: [
  string,
  (a: Interval, b: Interval) => Interval,
  (a: Fraction, b: Fraction) => Fraction,
][] = [
  ['sum', addIntervals, add],
  ['difference', subtractIntervals, subtract],
  ['product', multiplyIntervals, multiply],
  ['ratio', divideIntervals, divide],
];

describe.each(OPERATIONS)('the %s of two intervals', (_, onIntervals, onValues) => {
  test('contains the result for every pair of values inside them', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(contains(onIntervals(a.range, b.range), onValues(a.value, b.value))).toBe(true);
      }),
    );
  });

  test('is exact for exact numbers', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(onIntervals(point(a), point(b))).toEqual(point(onValues(a, b)));
      }),
    );
  });

  test('grows when a term grows, and never loses a value', () => {
    fc.assert(
      fc.property(inside, inside, positive, inside, (a, b, more, other) => {
        const wider = interval(a.range.lo, add(a.range.hi!, more), {
          loOpen: a.range.loOpen,
          hiOpen: false,
        });
        const narrowResult = onIntervals(a.range, b.range);
        const wideResult = onIntervals(wider, b.range);
        if (contains(narrowResult, other.value))
          expect(contains(wideResult, other.value)).toBe(true);
      }),
    );
  });
});

describe('an end that is open', () => {
  test('is not a value that the words allow', () => {
    fc.assert(
      fc.property(positive, positive, (lo, width) => {
        const open = interval(lo, add(lo, width), { loOpen: true, hiOpen: true });
        expect(contains(open, lo)).toBe(false);
        expect(contains(open, add(lo, width))).toBe(false);
        expect(meets(open, point(lo))).toBe(false);
      }),
    );
  });

  test('stays open in a sum: 22% + 19% + 3% stops short of 45.5%', () => {
    const rounded = (n: number) =>
      interval(fraction(2 * n - 1, 2), fraction(2 * n + 1, 2), { hiOpen: true });
    const total = [22, 19, 3].map(rounded).reduce(addIntervals);
    expect(contains(total, fraction(85, 2))).toBe(true);
    expect(contains(total, fraction(91, 2))).toBe(false);
  });
});

test('two intervals meet exactly when some value lies in both', () => {
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      if (contains(a.range, b.value) || contains(b.range, a.value))
        expect(meets(a.range, b.range)).toBe(true);
      expect(meets(a.range, b.range)).toBe(meets(b.range, a.range));
    }),
  );
});

test('the gap is zero where they meet, signed where they do not, and closes it exactly', () => {
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      const apart = gap(a.range, b.range);
      if (meets(a.range, b.range)) expect(apart).toEqual(fraction(0));
      const moved = addIntervals(b.range, point(apart));
      expect(compare(gap(a.range, moved), fraction(0))).toBe(0);
    }),
  );
});

test('a printed total of 877 is 5 more than rows that add to 872', () => {
  expect(gap(point(fraction(877)), point(fraction(872)))).toEqual(fraction(5));
});

test('whole numbers inside leave out open ends: 48% of 1,075 is 511 to 521', () => {
  const share = interval(fraction(95, 200), fraction(97, 200), { hiOpen: true });
  expect(wholeNumbers(multiplyIntervals(share, point(fraction(1075))))).toEqual({
    first: 511n,
    last: 521n,
  });
  expect(wholeNumbers(interval(fraction(4), fraction(7), { loOpen: true, hiOpen: true }))).toEqual({
    first: 5n,
    last: 6n,
  });
  expect(() => wholeNumbers(interval(fraction(1, 3), fraction(2, 3)))).toThrow(RangeError);
});

test('what cannot be worked out is refused, never guessed', () => {
  const noEnd = interval(fraction(9470), null, { loOpen: true });
  expect(() => interval(fraction(2), fraction(1))).toThrow(RangeError);
  expect(() => interval(fraction(1), fraction(1), { loOpen: true })).toThrow(RangeError);
  expect(() => subtractIntervals(point(fraction(1)), noEnd)).toThrow(RangeError);
  expect(() => divideIntervals(point(fraction(1)), noEnd)).toThrow(RangeError);
  expect(() => divideIntervals(point(fraction(1)), point(fraction(0)))).toThrow(RangeError);
  expect(() => multiplyIntervals(point(fraction(-1)), noEnd)).toThrow(RangeError);
});
