import { expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { dataset } from '../../data/dataset.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const { verdicts } = runAudit(dataset);
const account = table('r1-east', verdicts, dataset);

test('the account is closed by the audit itself: the rows add to 872, 877 is printed, the gap is 5', () => {
  const [sum, printed, gap] = account.rows
    .slice(-3)
    .map(({ cells }) => cells.map(({ text }) => text));
  expect(sum).toEqual(['872', '162', '288', '32']);
  expect(printed).toEqual(['877', '162', '288', '32']);
  expect(gap).toEqual(['5', '0', '0', '0']);
});

test('a force without figures is one cell across its row, marked as missing', () => {
  expect(account.rows.find(({ head }) => head === 'Essex')!.cells).toEqual([
    { text: 'Not provided', mark: 'hatched', span: 4 },
  ]);
});

test('the sentence says which column does not add up and who gave nothing', () => {
  expect(narrate(account)).toContain('Total Online Offences is out by 5.');
  expect(narrate(account)).toContain('Essex and Northamptonshire have no figures.');
});

test('a table that adds up in every column is said to, and nothing is left hanging', () => {
  expect(narrate(table('r2-south-west', verdicts, dataset))).toBe(
    'Offences where the platform was identified, Recorded on Instagram and On Facebook add up to their printed totals.',
  );
});

test('a sum of cells in doubt is in doubt', () => {
  const marks = table('r2-south-west', verdicts, dataset).rows.slice(-3);
  expect(marks.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
    ['outlined', 'dotted', 'dotted'],
    ['solid', 'dotted', 'dotted'],
    ['outlined', 'dotted', 'dotted'],
  ]);
});

test('a table whose sums are not checked cannot be shown', () => {
  expect(() => table('r1-east', [], dataset)).toThrow('has no check that adds up column 0');
  expect(() => table('nowhere', verdicts, dataset)).toThrow('there is no table "nowhere"');
});
