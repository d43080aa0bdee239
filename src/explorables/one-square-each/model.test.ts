import { expect, test } from 'vitest';
import { draw } from '../../charts/squares/draw.ts';
import { NARROW, regroup, WIDE } from '../../charts/squares/layout.ts';
import { figureInCell, rowsOf } from '../../data/cells.ts';
import { dataset } from '../../data/dataset.ts';
import { describe } from '../../data/describe.ts';
import { exactNumber } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';
import { KEYS, records, WAS } from './model.ts';

const TABLE = 'r1-east';
const { apps, forces, cells, silent, says, table } = records(dataset);
const total = exactNumber('r1-east-owned', dataset);
const { answered, silent: unheard } = rowsOf(TABLE, dataset);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const bands = silent.map((name) => `${name}: size unknown`);

/** The dataset with other numbers in some figures, as if they had been printed so. */
const changed = (by: Record<string, number>): Dataset => ({
  ...dataset,
  figures: {
    ...dataset.figures,
    ...Object.fromEntries(
      Object.entries(by).map(([id, more]) => {
        const figure = dataset.figures[id]!;
        return [id, { ...figure, value: Number(figure.value) + more }];
      }),
    ),
  },
});

test('by app and by force, the squares come to one and the same total: the printed one', () => {
  for (const groups of [apps, forces]) expect(sum(groups.map(({ count }) => count))).toBe(total);
});

test('each cell of the published table is used once, in the block of its app and of its force', () => {
  for (const { id, count } of apps) expect(sum(Object.values(cells[id]!)), id).toBe(count);
  for (const { id, count } of forces)
    expect(sum(apps.map((app) => cells[app.id]![id]!)), id).toBe(count);
  const used = apps.flatMap(({ id }) => Object.keys(cells[id]!).map((force) => `${id} ${force}`));
  expect(new Set(used).size).toBe(apps.length * answered.length);
  const columns = dataset.tables[TABLE]!.columns.map(({ platform }) => platform);
  for (const app of apps)
    for (const force of answered) {
      const id = figureInCell(TABLE, force, columns.indexOf(app.id), dataset)!;
      expect(cells[app.id]![force], id).toBe(exactNumber(id, dataset));
    }
});

test('the silent forces are named in every state, and no number stands beside a name', () => {
  expect(silent).toEqual(['Essex', 'Northamptonshire']);
  expect(silent).toHaveLength(unheard.length);
  for (const name of silent) {
    for (const say of says) expect(say).toContain(name);
    expect(table.rows.find(({ head }) => head === name)!.cells).toEqual([
      { text: 'Not provided', mark: 'hatched' },
    ]);
  }
  for (const say of says) expect(say.slice(say.indexOf(silent[0]!))).not.toMatch(/\d/);
  expect(forces.map(({ label }) => label)).not.toEqual(expect.arrayContaining(silent));
});

test('a silent force has a band of one size, and no part of a band is a count', () => {
  for (const size of [WIDE, NARROW]) {
    const { missing } = regroup(apps, forces, cells, bands, size);
    expect(
      new Set(missing.map(({ width, height }) => `${String(width)} ${String(height)}`)).size,
    ).toBe(1);
    const svg = draw(regroup(apps, forces, cells, bands, size), {
      id: 'f',
      title: 'f-t',
      className: 'wide',
    });
    for (const band of bands) expect(svg).toContain(band);
  }
});

test('a table whose cells do not add is refused: any cell or total that is one off', () => {
  const rows = [...answered, dataset.tables[TABLE]!.total];
  const columns = dataset.tables[TABLE]!.columns.keys().filter((at) => at > 0);
  for (const column of columns)
    for (const row of rows)
      for (const by of [1, -1]) {
        const id = figureInCell(TABLE, row, column, dataset)!;
        expect(() => records(changed({ [id]: by })), id).toThrow(RangeError);
      }
});

test('a record moved from one app to another in the same force is refused as well', () => {
  const [from, to] = ['r1-suffolk-facebook', 'r1-suffolk-instagram'];
  expect(() => records(changed({ [from]: -1, [to]: 1 }))).toThrow('cells');
});

test('there is one sentence for each key, and it names every block of that state', () => {
  expect(says).toHaveLength(KEYS.length);
  for (const [at, groups] of [apps, forces].entries())
    for (const { label, count } of groups) expect(says[at]).toContain(`${String(count)} ${label}`);
});

test('the largest app stands first, and the forces keep the order of the table', () => {
  const counts = apps.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(forces.map(({ id }) => id)).toEqual(answered);
});

test('the table closes with the printed total, in its own mark', () => {
  const { shown, mark } = describe('r1-east-owned', dataset);
  expect(table.rows.at(-1)!.cells).toEqual([{ text: shown, mark }]);
});

test('every link of the first version shows a state that there is', () => {
  for (const key of Object.values(WAS)) expect(KEYS).toContain(key);
});
