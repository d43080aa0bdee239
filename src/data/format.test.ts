import { expect, test } from 'vitest';
import { formatDate, formatGap, formatQuantity, formatWord, forEars } from './format.ts';
import { fraction } from './fraction.ts';
import { interval, point } from './interval.ts';

const share = (n: number, d: number) => ({
  interval: point(fraction(n, d)),
  unit: 'share' as const,
});

test('a share has one decimal, or two where one would round to another whole number', () => {
  expect(formatQuantity(share(299, 9259))).toBe('3.2%');
  expect(formatQuantity(share(4971, 9477))).toBe('52.45%');
  expect(formatQuantity(share(1, 2))).toBe('50%');
});

test('bounds show both ends, counts as the whole numbers they allow', () => {
  const between = interval(fraction(5106, 10), fraction(5214, 10), { hiOpen: true });
  expect(formatQuantity({ interval: between, unit: 'instances' })).toBe('511 to 521');
  const more = interval(fraction(9470), null, { loOpen: true });
  expect(formatQuantity({ interval: more, unit: 'instances' })).toBe('9,471 or more');
});

test('a gap says its size and unit, never a sign', () => {
  expect(formatGap(fraction(-94), 'instances')).toBe('94');
  expect(formatGap(fraction(-59, 18200), 'share')).toBe('0.3 percentage points');
});

test('only a small whole number is written as a word', () => {
  expect(formatWord({ interval: point(fraction(5)), unit: 'forces' })).toBe('five');
  expect(() => formatWord({ interval: point(fraction(482)), unit: 'instances' })).toThrow(
    RangeError,
  );
  expect(() => formatWord(share(1, 3))).toThrow(RangeError);
});

test('dates read as dates, however much of them is known', () => {
  expect(['2019-12-05', '2019-12', '2019'].map(formatDate)).toEqual([
    '5 December 2019',
    'December 2019',
    '2019',
  ]);
});

test('signs that a voice may skip are spelled out', () => {
  expect(forEars('43.49%')).toBe('43.49 per cent');
});
