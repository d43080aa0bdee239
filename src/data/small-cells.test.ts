import { expect, test } from 'vitest';
import { runAudit } from '../audit/run.ts';
import { dataset } from './dataset.ts';
import { describe } from './describe.ts';
import { hasSmallCell, isSmallCell } from './small-cells.ts';

const WORDS = 'the cells of the published table, added';

test('a published cell under five is not written out in any sum, door or check', () => {
  const small = Object.entries(dataset.figures).filter(([, figure]) => isSmallCell(figure));
  expect(small.map(([id]) => id)).toEqual(['r1-hertfordshire-whatsapp', 'r2-wiltshire-instagram']);
  for (const [id, { of }] of Object.entries(dataset.derived))
    if (hasSmallCell(of, dataset)) expect(describe(id, dataset).working, id).toBe(WORDS);
  const sums = runAudit(dataset).verdicts.filter(({ check }) => hasSmallCell(check.terms, dataset));
  expect(sums.length).toBeGreaterThan(2);
  for (const { id, sentence } of sums)
    expect(sentence, id).toMatch(/^The cells of the published table/);
});
