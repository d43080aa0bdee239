import { describe, expect, test } from 'vitest';
import { dataset } from './dataset.ts';
import { fraction } from './fraction.ts';
import { readPrinted } from './printed.ts';
import type { Unit } from './schema.ts';

const read = (words: string, unit: Unit) => readPrinted(words, unit, dataset.qualifiers);

describe('printed words are read as a reader would', () => {
  test.each<[string, Unit, string, [number, number?] | null]>([
    ['482 cases', 'instances', 'exact', [482]],
    ['9,259 instances', 'instances', 'exact', [9259]],
    ['nearly 500', 'instances', 'nearly', [500]],
    ['just over 4,000', 'instances', 'just-over', [4000]],
    ['over 4,000 instances', 'instances', 'over', [4000]],
    ['more than 9,470 instances', 'instances', 'over', [9470]],
    ['three per cent', 'percent', 'rounded', [3]],
    ['43 percent', 'percent', 'rounded', [43]],
    ['52%', 'percent', 'rounded', [52]],
    ['an average of 11 times a day', 'per-day', 'average', [11]],
    ['nearly half', 'share', 'nearly', [1, 2]],
    ['more than half', 'share', 'over', [1, 2]],
    ['over a third', 'share', 'over', [1, 3]],
    ['one in ten', 'share', 'worded', [1, 10]],
    ['top five', 'rank', 'exact', [5]],
    ['six', 'offences', 'exact', [6]],
    ['35 police forces', 'forces', 'exact', [35]],
    ['Not provided', 'instances', 'not-provided', null],
  ])('“%s”', (words, unit, qualifier, value) => {
    expect(read(words, unit)).toEqual({
      qualifier,
      unit,
      value: value && fraction(value[0], value[1] ?? 1),
    });
  });
});

test('“just over” is not read as “over”: the longest wording wins', () => {
  expect(read('just over 4,000', 'instances').qualifier).toBe('just-over');
});

test.each([
  'lots',
  '12 of 13',
  '4,02',
  '1,0000',
  'over',
  'half of them',
  'one in many',
  'not provided yet',
])('“%s” is refused, not guessed at', (words) => {
  expect(() => read(words, 'instances')).toThrow(RangeError);
});
