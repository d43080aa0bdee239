import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, figureInCell } from '../data/cells.ts';
import { dataset } from '../data/dataset.ts';
import { fraction } from '../data/fraction.ts';
import { exactNumber } from '../data/quantity.ts';
import { account, type Row } from './account.ts';
import { runAudit } from './run.ts';

const WIDTH = 3;
const row: fc.Arbitrary<Row> = fc.record({
  name: fc.string(),
  cells: fc.oneof(fc.constant([]), fc.array(fc.nat(9999), { minLength: WIDTH, maxLength: WIDTH })),
});
const rows = fc.array(row, { maxLength: 8 });
const totals = fc.array(fc.nat(99_999), { minLength: WIDTH, maxLength: WIDTH });

test('what the rows add to and the gap come to the printed total, in every column', () => {
  fc.assert(
    fc.property(rows, totals, (some, printed) => {
      const columns = account(some, printed);
      expect(columns.map(({ adds, gap }) => adds + gap)).toEqual(printed);
    }),
  );
});

test('one more row adds what its cells hold, and nothing where it has none', () => {
  fc.assert(
    fc.property(rows, row, totals, (some, one, printed) => {
      const [before, after] = [account(some, printed), account([...some, one], printed)];
      for (const at of printed.keys())
        expect(after[at]!.adds - before[at]!.adds).toBe(one.cells[at] ?? 0);
    }),
  );
});

test('the order of the rows is nothing to the sum', () => {
  fc.assert(
    fc.property(rows, totals, (some, printed) => {
      expect(account([...some].reverse(), printed)).toEqual(account(some, printed));
    }),
  );
});

test('no rows add to nothing, and the whole of the printed total is the gap', () => {
  expect(account([], [877, 162])).toEqual([
    { adds: 0, gap: 877 },
    { adds: 0, gap: 162 },
  ]);
});

test('a printed total below its rows leaves a gap below nought', () => {
  expect(account([{ name: 'a', cells: [7] }], [5])).toEqual([{ adds: 7, gap: -2 }]);
});

/** The sums that the audit does in exact fractions, column by column. */
test('on every published table it comes to what the audit does', () => {
  const { verdicts } = runAudit(dataset);
  for (const [id, { columns, total }] of Object.entries(dataset.tables)) {
    const numbers = (place: string) =>
      columns.map((_, at) => exactNumber(figureInCell(id, place, at, dataset)!, dataset));
    const { answered } = rowsOf(id, dataset);
    const worked = account(
      answered.map((name) => ({ name, cells: numbers(name) })),
      numbers(total),
    );
    for (const [at, { adds, gap }] of worked.entries()) {
      const terms = answered.map((place) => figureInCell(id, place, at, dataset)!);
      const states = figureInCell(id, total, at, dataset)!;
      const audit = verdicts.find(
        ({ check }) =>
          check.kind === 'sum' &&
          check.states === states &&
          [...check.terms].sort().join() === [...terms].sort().join(),
      );
      expect(audit?.left?.lo, states).toEqual(fraction(adds));
      expect(audit?.residual, states).toEqual(fraction(gap));
    }
  }
});
