import { expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { dataset } from '../../data/dataset.ts';
import { narrate } from './narrate.ts';
import { table } from './table.ts';

const { verdicts } = runAudit(dataset);
const account = table('second-parts', verdicts, dataset);
const closing = (id: string) => table(id, verdicts, dataset).rows.slice(-3);

test('the account is closed by the audit itself: the parts add to 9,435, 9,477 is printed, the gap is 42', () => {
  expect(account.rows.slice(-3).map(({ cells }) => cells[0]!.text)).toEqual([
    '9,435',
    '9,477',
    '42',
  ]);
  expect(account.rows.at(-1)!.rule).toBe('end');
});

test('parts that rest on one re-post stay dotted, and so does what is worked out from them', () => {
  expect(account.rows.map(({ cells }) => cells[0]!.mark)).toEqual([
    'dotted',
    'dotted',
    'dotted',
    'dotted',
    'dotted',
    'solid',
    'dotted',
  ]);
  expect(closing('east-apps').map(({ cells }) => cells[0]!.mark)).toEqual([
    'outlined',
    'solid',
    'outlined',
  ]);
});

test('a part is named by what tells it from the others', () => {
  expect(account.heads).toEqual(['Part', 'Instances']);
  expect(account.rows.map(({ head }) => head).slice(0, 4)).toEqual([
    'Instagram',
    'Facebook or Messenger',
    'WhatsApp',
    'Other platforms',
  ]);
  expect(table('south-west-total', verdicts, dataset).rows[0]!.head).toBe('Dorset');
});

test('the sentence says the parts, the sum, the printed total and the gap, doubt included', () => {
  expect(narrate(account)).toBe(
    'Instagram: 3,212 (in doubt); Facebook or Messenger: 1,191 (in doubt); WhatsApp: 568 (in doubt); ' +
      'Other platforms: 4,464 (in doubt). The rows add to 9,435 (in doubt). Printed total: 9,477. Gap: 42 (in doubt).',
  );
});

test('parts that add up close with a gap of nought', () => {
  expect(closing('east-apps').map(({ cells }) => cells[0]!.text)).toEqual(['482', '482', '0']);
});

test('a sum with a small cell is refused, and so is what is not a sum', () => {
  const open = (id: string) => () => table(id, verdicts, dataset);
  expect(open('south-west-instagram')).toThrow('has a small cell');
  expect(open('second-share')).toThrow('is not a sum');
  expect(open('nowhere')).toThrow('there is no check "nowhere"');
});
