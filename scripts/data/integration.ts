import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { exportTables } from '../../src/audit/export/tables.ts';
import { runAudit } from '../../src/audit/run.ts';
import { dataset } from '../../src/data/dataset.ts';
import { dataVersion, history } from '../../src/data/versions.ts';
import { readDatasetFiles } from '../dataset-files.ts';
import { tableCsv } from './csv.ts';
import { dataPackage } from './package.ts';
import { jsonSchema, publicJson } from './public-json.ts';

const DATA = resolve(import.meta.dirname, '../../content/data');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the dataset, for others to use, into the folder of its version: CSV, JSON and descriptions. */
export function writeData(folder: string, home?: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  const tables = exportTables({ data: dataset, verdicts: runAudit(dataset).verdicts });
  for (const table of tables) write(`${table.name}.csv`, tableCsv(table));
  const { date } = Object.values(history).at(-1)!;
  const about = { version: dataVersion, date };
  write('datapackage.json', json(dataPackage(tables, { ...about, home })));
  write('dataset.json', json({ ...about, ...publicJson(readDatasetFiles(DATA)) }));
  write('dataset.schema.json', json(jsonSchema(dataVersion)));
  write('changes.json', json(history));
  copyFileSync(join(DATA, 'CODEBOOK.md'), join(folder, 'CODEBOOK.md'));
}

export const data = (): AstroIntegration => {
  let home: string | undefined;
  return {
    name: 'data',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = config.site && new URL('data.html', config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        writeData(join(fileURLToPath(dir), 'dataset', dataVersion), home);
      },
    },
  };
};
