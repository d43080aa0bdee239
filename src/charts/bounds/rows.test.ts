import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { markOf } from '../../data/marks.ts';
import { quantity } from '../../data/quantity.ts';
import { rowOf, tickOf } from './rows.ts';

const row = (id: string, mark?: 'outlined' | 'solid') => rowOf(id, 'A label', dataset, mark);
const ids = [...Object.keys(dataset.figures), ...Object.keys(dataset.derived)].filter(
  (id) => dataset.figures[id]?.value !== null,
);

test('a printed share is a box of all that rounds to it, in per cent', () => {
  expect(row('r2-owned-share')).toMatchObject({ lo: 51.5, hi: 52.5, share: true });
});

test('a count that was printed in full is one point, as it was printed', () => {
  expect(row('r1-known')).toMatchObject({ lo: 9259, hi: 9259, shown: '9,259', share: false });
});

test('a number in doubt is dotted, whatever it is asked to be drawn as', () => {
  for (const id of ids) {
    if (quantity(id, dataset).interval.hi === null) continue;
    const doubt = markOf(id, dataset) === 'dotted';
    expect(row(id, 'solid').mark, id).toBe(doubt ? 'dotted' : 'solid');
    expect(row(id).mark, id).toBe(doubt ? 'dotted' : 'outlined');
  }
});

test('every box runs from its least to its most', () => {
  for (const id of ids) {
    if (quantity(id, dataset).interval.hi === null) continue;
    const { lo, hi } = row(id);
    expect(lo, id).toBeLessThanOrEqual(hi);
  }
});

test('a wording with no upper end has no box, and no end is made up for it', () => {
  const open = ids.filter((id) => quantity(id, dataset).interval.hi === null);
  expect(open).toContain('r2-known-more-than-9470');
  for (const id of open) expect(() => row(id), id).toThrow(`"${id}" has no upper end`);
});

test('a number that is not there, or that was not provided, cannot be drawn', () => {
  expect(() => row('r1-nowhere')).toThrow('is neither in figures.json nor in derived.json');
  expect(() => row('r1-essex')).toThrow('it has no number to work with');
});

test('a label may name other numbers by their ids', () => {
  expect(rowOf('r2-owned-share', 'The whole, of {r2-known}', dataset).label).toBe(
    'The whole, of 9,477',
  );
});

test('the scale is read in the unit of its numbers', () => {
  expect(tickOf(true)(40)).toBe('40%');
  expect(tickOf(false)(4000)).toBe('4,000');
});
