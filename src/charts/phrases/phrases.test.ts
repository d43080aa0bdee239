import { expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { dataset } from '../../data/dataset.ts';
import { table } from './table.ts';

const { verdicts } = runAudit(dataset);

test('the published phrases are six words at most, each once, with the verdict of the audit', () => {
  const { rows } = table(verdicts, dataset);
  expect(rows.length).toBeGreaterThan(10);
  for (const { head, cells } of rows) {
    expect(head.split(' ').length).toBeLessThanOrEqual(6);
    expect(cells).toHaveLength(2);
  }
  const phrases = rows.map(({ head, cells }) => `${head} ${cells[0]!.text}`);
  expect(new Set(phrases).size).toBe(phrases.length);
  expect(rows.find(({ head }) => head === '“nearly half”')!.cells[1]!.text).toBe(
    'Outside our rule',
  );
});

test('a phrase whose checks do not agree stops the build, since one verdict would be shown for two', () => {
  const other = verdicts.map((one) =>
    one.id === 'national-nearly-half' ? { ...one, verdict: 'holds' as const } : one,
  );
  expect(() => table(other, dataset)).toThrow('"r1-owned-nearly-half" has more than one verdict');
});
