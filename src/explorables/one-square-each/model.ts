import type { ChartTable } from '../../charts/chart-table.ts';
import type { Group } from '../../charts/squares/layout.ts';
import { narrate } from '../../charts/squares/narrate.ts';
import { figureInCell, rowsOf } from '../../data/cells.ts';
import { describe, shownNumber } from '../../data/describe.ts';
import { exactNumber } from '../../data/quantity.ts';
import type { Dataset } from '../../data/schema.ts';

/** How the squares are grouped. */
export const KEYS = ['app', 'force'] as const;
/** The figures of version 0.1.0 that showed the same. */
export const WAS = { 'by-app': 'app', 'by-force': 'force' };

/** The published table that the squares are drawn from, and what it must come to. */
export const TABLE = 'r1-east';
const TOTAL = 'r1-east-owned';

export interface Records {
  apps: Group[];
  forces: Group[];
  /** Records by app, then by force. */
  cells: Record<string, Record<string, number>>;
  silent: string[];
  /** One sentence for each key. */
  says: string[];
  table: ChartTable;
}

/** Each record of the East once by app and once by force. Throws a RangeError where they disagree. */
export function records(data: Dataset): Records {
  const { columns, total } = data.tables[TABLE]!;
  const { answered, silent } = rowsOf(TABLE, data);
  const countIn = (row: string, cell: number) =>
    exactNumber(figureInCell(TABLE, row, cell, data)!, data);
  const apps = columns
    .map(({ platform }, cell) => ({ platform, cell }))
    .filter(({ platform }) => platform !== 'all-known')
    .map(({ platform: id, cell }) => {
      return { id, cell, label: data.platforms[id]!.name, count: countIn(total, cell) };
    })
    .sort((a, b) => b.count - a.count);
  const forces = answered.map((id) => {
    const count = exactNumber(`r1-${id}-apps`, data);
    return { id, label: data.places[id]!.name, count };
  });
  for (const groups of [apps, forces])
    mustComeTo(
      TOTAL,
      exactNumber(TOTAL, data),
      groups.map(({ count }) => count),
    );
  const cells = Object.fromEntries(
    apps.map(({ id, cell }) => [
      id,
      Object.fromEntries(answered.map((row) => [row, countIn(row, cell)])),
    ]),
  );
  for (const { id, count } of apps) mustComeTo(id, count, Object.values(cells[id]!));
  const names = silent.map((id) => data.places[id]!.name);
  const shown = (groups: Group[]) =>
    groups.map(({ count, label }) => ({ shown: String(count), label }));
  const say = (groups: Group[]) => narrate(shownNumber(TOTAL, data), shown(groups), names);
  return {
    apps,
    forces,
    cells,
    silent: names,
    says: [say(apps), say(forces)],
    table: tableOf(data, apps, forces, names),
  };
}

function mustComeTo(what: string, total: number, parts: readonly number[]): void {
  if (parts.reduce((sum, part) => sum + part, 0) !== total)
    throw new RangeError(`the cells of "${TABLE}" do not come to "${what}"`);
}

function tableOf(data: Dataset, apps: Group[], forces: Group[], silent: string[]): ChartTable {
  const row = ({ label, count }: Group, mark: 'solid' | 'outlined') => ({
    head: label,
    cells: [{ text: String(count), mark }],
  });
  return {
    heads: ['App, then force', 'Records'],
    rows: [
      ...apps.map((group) => row(group, 'solid')),
      ...forces.map((group) => row(group, 'outlined')),
      ...silent.map((head) => ({
        head,
        cells: [{ text: 'Not provided', mark: 'hatched' as const }],
      })),
      {
        head: 'All, either way',
        cells: [{ text: shownNumber(TOTAL, data), mark: describe(TOTAL, data).mark }],
        rule: 'end',
      },
    ],
  };
}
