import { expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { dataset } from '../../data/dataset.ts';
import { narrate } from './narrate.ts';
import { rise, table } from './table.ts';

const { verdicts } = runAudit(dataset);
const of = (label: string, check: string) => rise({ label, check }, verdicts, dataset);
const rises = [of('East', 'flagged-east-rise'), of('Hertfordshire', 'flagged-hertfordshire-rise')];

test('a rise is done again from its published ends, with the start taken off', () => {
  expect(table(rises).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['345', '6'],
    ['648', '43'],
    ['87.8%', '616.7%'],
    ['88%', '716%'],
    ['holds', 'differs'],
  ]);
  expect(rises[0]!.worked.mark).toBe('outlined');
});

test('the sentence gives both ends of each rise and whether it holds', () => {
  expect(narrate(rises)).toContain(
    'Hertfordshire: from 6 to 43 is a rise of 616.7%; 716% is printed, and differs.',
  );
});

test('the findings can never stand here: no check calls their difference a change', () => {
  expect(() => of('x', 'trend-known')).toThrow('"trend-known" is not a check of a change');
  for (const { check } of verdicts.filter(({ check }) => check.kind === 'change'))
    expect(
      check.terms.some((id) => id.startsWith('r1-')) &&
        check.terms.some((id) => id.startsWith('r2-')),
    ).toBe(false);
});
