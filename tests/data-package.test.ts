import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeData } from '../scripts/data/integration.ts';
import { exportTables } from '../src/audit/export/tables.ts';
import { runAudit } from '../src/audit/run.ts';
import { dataset } from '../src/data/dataset.ts';
import { dataVersion } from '../src/data/versions.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  writeData(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const tables = exportTables({ data: dataset, verdicts: runAudit(dataset).verdicts });

/** The validator of the Frictionless project, which has no types. */
const { Package } = createRequire(import.meta.url)('datapackage') as Frictionless;

interface Frictionless {
  Package: {
    load: (
      path: string,
      options: { strict?: boolean; basePath?: string },
    ) => Promise<{
      valid: boolean;
      errors: Error[];
      resources: {
        name: string;
        read: (options: { keyed: true; relations?: boolean }) => Promise<Record<string, unknown>[]>;
        checkRelations: () => Promise<boolean>;
      }[];
    }>;
  };
}

test('the data package is valid: its description, every cell, every key and every reference', async () => {
  const found = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  expect(found.errors).toEqual([]);
  expect(found.valid).toBe(true);
  for (const resource of found.resources) {
    const rows = await resource.read({ keyed: true });
    const table = tables.find(({ name }) => name === resource.name)!;
    expect(rows).toHaveLength(table.rows.length);
    expect(await resource.checkRelations()).toBe(true);
  }
  expect(found.resources).toHaveLength(tables.length);
});

test('a cell of the wrong kind makes it invalid, so the validator is awake', async () => {
  const spoiled = mkdtempSync(join(tmpdir(), 'data-'));
  writeData(spoiled);
  const path = join(spoiled, 'figures.csv');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/^r1-east-owned,482,/m, 'r1-east-owned,many,'),
  );
  const found = await Package.load(join(spoiled, 'datapackage.json'), { basePath: spoiled });
  const figures = found.resources.find(({ name }) => name === 'figures')!;
  await expect(figures.read({ keyed: true })).rejects.toThrow();
  rmSync(spoiled, { recursive: true });
});

test.each(tables.map((table) => [table.name, table] as const))(
  '%s.csv holds every row, cell by cell, and its first column is a key',
  (name, { columns, rows }) => {
    const [heads, ...cells] = parse(read(`${name}.csv`));
    expect(heads).toEqual(columns.map((column) => column.name));
    expect(cells).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ''))));
    expect(new Set(cells.map(([id]) => id)).size).toBe(cells.length);
  },
);

test('no text can be taken for a formula by a spreadsheet', () => {
  for (const { name, columns, rows } of tables)
    for (const row of rows)
      for (const [at, cell] of row.entries())
        if (typeof cell === 'string' && columns[at]!.name !== 'residual')
          expect(cell, `${name}: ${columns[at]!.name}`).not.toMatch(/^[=+\-@\t\r]/);
});

test('every published number is in the data, with what its words allow', () => {
  const figures = parse<Record<string, string>>(read('figures.csv'), { columns: true });
  expect(figures.map(({ id }) => id)).toEqual(Object.keys(dataset.figures));
  const half = figures.find(({ id }) => id === 'r1-east-owned-share')!;
  expect([half.value, half.low, half.high, half.low_included, half.high_included]).toEqual([
    '55',
    '54.5',
    '55.5',
    'true',
    'false',
  ]);
});

test('the JSON fits the schema that goes with it, and a spoiled one does not', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    json('dataset.schema.json') as object,
  );
  const whole = json('dataset.json') as { version: string; figures: Record<string, object> };
  expect(validate(whole), JSON.stringify(validate.errors)).toBe(true);
  expect(whole.version).toBe(dataVersion);
  whole.figures['r1-east-owned'] = { value: 'many' };
  expect(validate(whole)).toBe(false);
});

test('readers are sent to no page that the site does not link to', () => {
  const all = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  for (const { link, url } of Object.values(dataset.sources))
    if (!link && url !== null) expect(all).not.toContain(url);
});

test('it says nowhere where it was made', () => {
  for (const file of readdirSync(folder)) expect(read(file)).not.toContain(resolve('.'));
});
