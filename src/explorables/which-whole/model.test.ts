import { describe as group, expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { layout } from '../../charts/areas/layout.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { fraction } from '../../data/fraction.ts';
import { divideIntervals, point } from '../../data/interval.ts';
import { markOf, type Mark } from '../../data/marks.ts';
import { exactNumber } from '../../data/quantity.ts';
import { choices, head, part, type Choice } from './model.ts';

const all = choices(dataset);
const still = part(dataset);
const sized = all.filter((one): one is Choice & { value: number } => one.value !== undefined);
const [open] = all.filter(({ value }) => value === undefined);
const of = (id: string) => all.find(({ value }) => value === exactNumber(id, dataset))!;

test('the first picture is the printed total, and one whole has no size', () => {
  expect(all[0]).toBe(of('r1-east-total'));
  expect(all.length - sized.length).toBe(1);
});

group('a share', () => {
  test('is the audit’s own wherever the audit has one, and each of these holds', () => {
    const { verdicts } = runAudit(dataset);
    for (const whole of ['r1-east-total', 'r1-east-rows-total']) {
      const verdict = verdicts.find(
        ({ check }) => check.kind === 'share' && check.terms.join() === `r1-east-owned,${whole}`,
      )!;
      expect(of(whole).share).toBe(formatQuantity({ interval: verdict.left!, unit: 'share' }));
      expect(verdict.verdict).toBe('holds');
    }
  });

  test('is the part over that very whole, worked out afresh', () => {
    for (const { value, share } of sized)
      expect(share).toBe(
        formatQuantity({
          interval: divideIntervals(point(fraction(still.value)), point(fraction(value))),
          unit: 'share',
        }),
      );
  });

  test('stands in its own sentence and in the line over the drawing, with its whole', () => {
    for (const one of sized) {
      expect(one.says).toContain(`${still.shown} of ${one.shown}, ${one.label}: ${one.share}.`);
      expect(head(still.shown, one)).toBe(`${still.shown} of ${one.shown}: ${one.share}`);
    }
  });

  test('of a whole with no size is not worked out, said or drawn', () => {
    expect(open).toMatchObject({ share: 'no share', shareMark: 'hatched', mark: 'hatched' });
    for (const words of [open!.says, head(still.shown, open!)]) expect(words).not.toContain('%');
    expect(open!.says).toContain('no known size');
  });
});

test.each<[string, Mark]>([
  ['r1-east-total', 'solid'],
  ['r1-east-rows-total', 'outlined'],
  ['r1-owned', 'dotted'],
  ['r1-known', 'solid'],
])('%s wears its mark, and so does the share of it', (id, mark) => {
  expect(of(id)).toMatchObject({ mark, shown: shownNumber(id, dataset) });
  expect(mark).toBe(markOf(id, dataset));
  expect(of(id).shareMark).toBe(mark === 'dotted' ? 'dotted' : 'outlined');
});

test('only the share of the re-posted count is called in doubt', () => {
  for (const { mark, says } of sized) expect(says.includes('In doubt')).toBe(mark === 'dotted');
});

test('keys are unique, and can be read and typed as they stand in a link', () => {
  const keys = all.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]+$/);
  for (const { key, value } of sized) expect(key).toBe(String(value));
});

test('the count stands still: it is the same in every sentence and in every drawing', () => {
  expect(still.value).toBe(exactNumber('r1-east-owned', dataset));
  for (const { says } of all) expect(says.startsWith(`${still.shown} of `)).toBe(true);
  const shares = sized.map(({ value }) => still.value / value);
  const { part: area, wholes } = layout(still.value, all);
  for (const [at, share] of shares.entries()) {
    const whole = wholes[at]!;
    expect((area.width * area.height) / (whole.width * whole.height)).toBeCloseTo(share, 2);
  }
});
