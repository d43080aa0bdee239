import { expect, test } from 'vitest';
import { calmer, contended } from './contention.ts';
import { worstGap } from './moves.ts';
import { median, percentile, worst } from './percentile.ts';
import { figureTable, table } from './table.ts';
import { refusals, type Input, type Row } from './verdict.ts';

const quick: Input = { script: 2, paint: 24, answered: true };
const row = (changes: Partial<Row> = {}): Row => ({
  page: 'a.html',
  figure: 'f',
  inputs: Array.from({ length: 15 }, () => quick),
  gaps: [],
  ...changes,
});
const withOne = (input: Partial<Input>) =>
  row({ inputs: [...row().inputs, { ...quick, ...input }] });

test('a percentile is a value that was measured, and of nothing there is none', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(worst([2, 10, 9])).toBe(10);
  expect(percentile([1, 2, 3, 4], 0)).toBe(1);
  expect(() => median([])).toThrow(RangeError);
});

test('a figure is refused for its one slowest input, however quick the others are', () => {
  expect(refusals(row())).toEqual([]);
  expect(refusals(withOne({ script: 16 }))).toEqual([]);
  expect(refusals(withOne({ script: 16.1 }))).toEqual([
    'a.html: f: an input took 16.1 ms of script; the limit is 16.',
  ]);
});

test('a figure that stands still while it moves is refused, and one that never moves is not', () => {
  const moving = (gap: number) => row({ gaps: [17, 17, gap, 17, 17] });
  expect(refusals(moving(33.4))).toEqual([]);
  expect(refusals(moving(50))).toEqual([
    'a.html: f: it stood still for 50.0 ms while it moved; the limit is 34.',
  ]);
});

test('a figure that was hardly worked, or answered nothing, is refused and not passed as quick', () => {
  expect(refusals(row({ inputs: [quick] }))).toHaveLength(1);
  expect(refusals(row({ gaps: [17] }))).toHaveLength(1);
  const dead = row().inputs.map((input) => ({ ...input, script: 0, answered: false }));
  expect(refusals(row({ inputs: dead }))).toEqual(['a.html: f: no input changed anything.']);
});

test('a gap is between one frame and the next, the first one from the key', () => {
  expect(worstGap([100, 110, 127, 177, 194])).toBe(50);
});

test('of two contended runs the calmer one counts, though it be the slower', () => {
  const [busy, calm] = [
    { value: 1, contention: 0.6 },
    { value: 9, contention: 0.3 },
  ];
  expect(contended(busy)).toBe(true);
  expect(contended({ contention: undefined })).toBe(false);
  expect(calmer(busy, calm)).toBe(calm);
  expect(calmer(calm, busy)).toBe(calm);
});

test('a table lines its numbers up, and says NO on the line of the figure that is refused', () => {
  expect(table(['name', 'ms'], [['a', '10.5']])).toBe('name    ms\na     10.5');
  const [heads, good, bad] = figureTable([
    { value: row(), contention: undefined },
    { value: withOne({ script: 40 }), contention: 0.5 },
  ]).split('\n');
  expect(heads).toMatch(/within$/);
  expect(good).toMatch(/\? +yes$/);
  expect(bad).toMatch(/40\.0 .* 50% +NO$/);
});
