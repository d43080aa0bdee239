import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runAudit } from '../../audit/run.ts';
import { table } from '../../charts/ledger/table.ts';
import { figureInCell, rowsOf } from '../../data/cells.ts';
import { dataset } from '../../data/dataset.ts';
import { shownNumber } from '../../data/describe.ts';
import { exactNumber } from '../../data/quantity.ts';
import { SMALL } from '../../data/small-cells.ts';
import { joinKey } from '../link.ts';
import { close, first, ticked, type Row } from './model.ts';

const TABLE = 'r1-east';
const { columns, total } = dataset.tables[TABLE]!;
const { answered, silent } = rowsOf(TABLE, dataset);
const numbers = (row: string) =>
  columns.map((_, at) => exactNumber(figureInCell(TABLE, row, at, dataset)!, dataset));
const printed = numbers(total);
const rows: Row[] = Object.keys(dataset.tables[TABLE]!.rows)
  .filter((row) => row !== total)
  .map((row) => ({
    name: dataset.places[row]!.name,
    cells: answered.includes(row) ? numbers(row) : [],
  }));
const named = (...names: string[]) => rows.filter(({ name }) => names.includes(name));
const heard = rows.filter(({ cells }) => cells.length > 0);
const unheard = silent.map((row) => dataset.places[row]!.name);
/** What the audit's own ledger writes in its last rows: the sums, the printed totals and the gaps. */
const ledger = table(TABLE, runAudit(dataset).verdicts, dataset)
  .rows.slice(-3)
  .map(({ cells }) => cells.map(({ text }) => text));

const everyChoice = fc.subarray(rows);
/** Tables of any size, with rows that have no figures and with cells under five. */
const anyTable = fc
  .array(fc.oneof(fc.constant(undefined), fc.tuple(fc.nat(12), fc.nat(300))), { maxLength: 6 })
  .map((all) => all.map((cells, at): Row => ({ name: `Row${String(at)}`, cells: cells ?? [] })));
const anyTotals = fc.tuple(fc.nat(40), fc.nat(2000));

describe('the key of the ticked rows', () => {
  test('gives back the same rows, whichever they are', () => {
    fc.assert(
      fc.property(everyChoice, (some) => {
        expect(ticked(joinKey(some.map(({ name }) => name)), rows)).toEqual(some);
      }),
    );
  });

  test('of no rows at all is a key too', () => {
    expect(ticked('none', rows)).toEqual([]);
  });

  test('can be read and typed as it stands in a link: nothing in it is escaped', () => {
    const key = joinKey(rows.map(({ name }) => name));
    expect(encodeURI(key)).toBe(key);
  });

  test.each([
    '',
    '+',
    'Essex+',
    '+Essex',
    'Essex+Essex',
    'essex',
    'Essex Suffolk',
    'Suffolk+Bedfordshire',
    'none+Essex',
    'Kent',
    '__proto__',
    'constructor',
    '<b>Essex</b>',
    'Essex%2BSuffolk',
    'Essex=1',
  ])('that names no choice of rows (%s) is refused', (key) => {
    expect(ticked(key, rows)).toBeUndefined();
  });

  test('is refused unless it is exactly what the rows that it names are called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.array(fc.constantFrom('Essex', 'Norfolk', 'x'))),
        (any) => {
          const key = typeof any === 'string' ? any : any.join('+');
          const found = ticked(key, rows);
          if (found) expect(joinKey(found.map(({ name }) => name))).toBe(key);
        },
      ),
    );
  });
});

describe('the first picture', () => {
  const start = ticked(first(rows), rows)!;

  test('has every row with figures ticked, and no other', () => {
    expect(start).toEqual(heard);
  });

  test('says what the audit says: the same sums, the same totals, the same gaps', () => {
    const { adds, gaps, open } = close(start, printed);
    expect([adds, printed.map(String), gaps]).toEqual(ledger);
    expect(open).toBe(false);
  });

  test('says the published gap aloud', () => {
    const said = (id: string) => shownNumber(id, dataset);
    expect(close(start, printed).say).toBe(
      `First column: ${said('r1-east-total')} is printed, and the ticked rows add to ${said('r1-east-rows-total')}. The gap is ${said('r1-east-gap')}.`,
    );
  });

  test('is the nearest that any choice of rows with figures comes to the printed total', () => {
    fc.assert(
      fc.property(fc.subarray(heard), (some) => {
        const [column] = close(some, printed).gaps;
        if (some.length < heard.length)
          expect(Number(column)).toBeGreaterThan(Number(ledger[2]![0]));
      }),
    );
  });
});

test('one more row never lowers a sum', () => {
  const cells = fc.tuple(fc.nat(12), fc.nat(300));
  const heardOnly = anyTable.map((some) => some.filter((row) => row.cells.length > 0));
  fc.assert(
    fc.property(heardOnly, anyTotals, cells, (some, totals, more) => {
      const before = close(some, totals).adds;
      const after = close([...some, { name: 'More', cells: more }], totals).adds;
      for (const [at, adds] of before.entries())
        if (adds !== '–' && after[at] !== '–')
          expect(Number(after[at])).toBeGreaterThanOrEqual(Number(adds));
    }),
  );
});

describe('a row with no figures', () => {
  test('makes every gap unknown and the sum a least one, is named, and is never read as nought', () => {
    expect(unheard.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.subarray(heard), fc.subarray(unheard, { minLength: 1 }), (some, names) => {
        const { adds, gaps, open, say } = close([...some, ...named(...names)], printed);
        expect(open).toBe(true);
        expect(gaps).toEqual(printed.map(() => '?'));
        const known = close(some, printed).adds.map((sum) => (sum === '0' ? '?' : sum));
        expect(adds).toEqual(known);
        expect(say).toContain(`add to ${known[0]!} and an unknown number`);
        for (const name of names) expect(say).toContain(name);
        expect(say).not.toMatch(/gap is|add to 0/);
      }),
    );
  });

  test('and then another that has figures: each tick changes what is shown and what is said', () => {
    fc.assert(
      fc.property(
        fc.subarray(heard, { minLength: 1 }),
        fc.constantFrom(...unheard),
        (some, name) => {
          const [less, more] = [some.slice(1), some].map((rows) =>
            close([...rows, ...named(name)], printed),
          );
          expect(more!.adds).not.toEqual(less!.adds);
          expect(more!.say).not.toBe(less!.say);
        },
      ),
    );
  });

  test('left unticked is not spoken of', () => {
    for (const name of unheard) expect(close(heard, printed).say).not.toContain(name);
  });
});

test('a number under five is never written or said, as a sum or as what is left of one', () => {
  const singledOut = (text: string) =>
    [...text.matchAll(/(?<![-\d])\d+/g)].some(
      ([digits]) => Number(digits) > 0 && Number(digits) < SMALL,
    );
  const holds = (some: readonly Row[], totals: readonly number[]) => {
    const { adds, gaps, say } = close(some, totals);
    for (const text of [...adds, ...gaps]) expect(singledOut(text), text).toBe(false);
    // A printed total is said as it was printed, and rows have names of their own.
    const own = say.replace(`${String(totals[0])} is printed`, '').replaceAll(/Row\d/g, '');
    expect(singledOut(own), say).toBe(false);
  };
  fc.assert(
    fc.property(everyChoice, (some) => {
      holds(some, printed);
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(anyTable, anyTotals, holds));
});

test('no choice of the published rows writes out the one cell that is under five', () => {
  const [name, cell] = ['Hertfordshire', columns.length - 1];
  expect(named(name)[0]!.cells[cell]).toBeLessThan(SMALL);
  const alone = close(named(name), printed);
  const allBut = close(
    heard.filter((row) => row.name !== name),
    printed,
  );
  expect([alone.adds[cell], alone.gaps[cell], allBut.gaps[cell]]).toEqual(['–', '–', '–']);
});
