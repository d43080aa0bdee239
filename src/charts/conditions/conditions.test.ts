import { expect, test } from 'vitest';
import { dataset } from '../../data/dataset.ts';
import { narrate } from './narrate.ts';
import { conditions, table } from './table.ts';

const rows = conditions('r1-known', 'r2-known', dataset);
const named = (name: string) => rows.find((row) => row.name.startsWith(name))!;

test('months, area and forces are not the same; only what is counted is', () => {
  expect(rows.map(({ same }) => same)).toEqual(['No', 'No', 'No', 'Yes', 'Not known', 'Not known']);
  expect(named('Months').cells.map(({ text }) => text)).toEqual([
    'April 2018 to March 2019',
    'October 2019 to September 2020',
  ]);
});

test('every account of how many forces answered is shown', () => {
  expect(named('Forces').cells.map(({ text }) => text)).toEqual(['32', '35, or 34']);
});

test('what nobody published is hatched, across both columns', () => {
  expect(named('Records').cells).toEqual([{ text: 'No count found', mark: 'hatched', span: 2 }]);
  const cells = table(rows, ['one', 'other']).rows.at(-1)!.cells;
  expect(cells.at(-1)).toEqual({ text: 'Not known', mark: 'hatched' });
});

test('every row fills the columns of its table', () => {
  const { heads, rows: placed } = table(rows, ['one', 'other']);
  for (const { cells } of placed)
    expect(cells.reduce((sum, { span = 1 }) => sum + span, 1)).toBe(heads.length);
});

test('a request read only in part is never said to be the same, nor as many forces the same forces', () => {
  const forces = structuredClone(dataset);
  for (const id of ['r2-forces', 'r2-forces-34']) forces.figures[id]!.value = 32;
  delete forces.figures['r2-forces-34'];
  const again = conditions('r1-known', 'r2-known', forces);
  expect(again.find(({ name }) => name === 'Forces that answered')!.same).toBe('Not known');
});

test('the sentence leaves no condition out, and calls what nobody can tell not known', () => {
  expect(narrate(rows)).toBe(
    'Ticked: 6. Known to hold: 1. Not the same: months, area, forces that answered. Not known: names in the part of the request read, records with no known platform. One is enough to refuse the comparison.',
  );
});

test('two numbers that no check calls not comparable are refused', () => {
  expect(() => conditions('r1-known', 'r1-whatsapp', dataset)).toThrow(
    'no check says that "r1-known" and "r1-whatsapp" are not comparable',
  );
  expect(() => conditions('r1-known', 'r1-known', dataset)).toThrow('are not comparable');
});
