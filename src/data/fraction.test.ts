import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  multiply,
  parseFraction,
  printFraction,
  roundTo,
  subtract,
} from './fraction.ts';

const whole = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const any = fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 9n })).map(([n, d]) => fraction(n, d));

test('arithmetic is exact: what is added can be taken away again, and so for times and divide', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      expect(add(a, b)).toEqual(add(b, a));
    }),
  );
});

test('what is printed reads back as the same number', () => {
  fc.assert(
    fc.property(any, (a) => {
      expect(parseFraction(printFraction(a))).toEqual(a);
    }),
  );
});

test('floor and ceiling close in on a number from both sides, below zero too', () => {
  fc.assert(
    fc.property(any, (a) => {
      expect(compare(fraction(floor(a)), a)).toBeLessThanOrEqual(0);
      expect(compare(fraction(ceiling(a)), a)).toBeGreaterThanOrEqual(0);
      expect(ceiling(a) - floor(a)).toBe(a.d === 1n ? 0n : 1n);
    }),
  );
});

test('halves round upwards, as published tables do', () => {
  expect(roundTo(fraction(5, 2), fraction(1))).toEqual(fraction(3));
  expect(roundTo(fraction(482), fraction(100))).toEqual(fraction(500));
  expect(roundTo(fraction(449), fraction(100))).toEqual(fraction(400));
});

test('what is not an exact number is refused', () => {
  for (const text of ['', 'x', '1.', '1/0', '1,000', '1e3'])
    expect(() => parseFraction(text), text).toThrow(RangeError);
  expect(parseFraction('12.50')).toEqual(fraction(25, 2));
});
