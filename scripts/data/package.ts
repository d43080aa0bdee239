import { createHash } from 'node:crypto';
import type { Column, ExportTable } from '../../src/audit/export/shape.ts';
import { tableCsv } from './csv.ts';

const field = ({ name, type, is, required, among }: Column) => ({
  name,
  type,
  description: is,
  ...(required || among
    ? { constraints: { ...(required && { required }), ...(among && { enum: among }) } }
    : {}),
});

/** One table as a Tabular Data Resource: path, bytes, digest, and the schema of its columns. */
function resource(table: ExportTable) {
  const csv = Buffer.from(tableCsv(table));
  const links = table.columns.filter(({ of }) => of !== undefined);
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    description: table.is,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      fields: table.columns.map(field),
      primaryKey: table.columns[0]!.name,
      missingValues: [''],
      ...(links.length > 0 && {
        foreignKeys: links.map(({ name, of }) => ({
          fields: name,
          reference: { resource: of, fields: 'id' },
        })),
      }),
    },
  };
}

/**
 * The description of the dataset for programs: a Frictionless Tabular Data Package.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export const dataPackage = (
  tables: readonly ExportTable[],
  { version, date, home }: { version: string; date: string; home?: string | undefined },
) => ({
  profile: 'tabular-data-package',
  name: 'the-recorded-part',
  title: 'The Recorded Part',
  description:
    'Published numbers from police records of online sexual offences against children, each with its source, ' +
    'what its words allow, and every published sum done again. Instances recorded by police where the platform ' +
    'was known are not children, offences or perpetrators: read CODEBOOK.md first.',
  version,
  created: `${date}T00:00:00Z`,
  ...(home && { homepage: home }),
  licenses: [
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title:
        'Creative Commons Attribution 4.0: our words and structure. Published numbers belong to their sources.',
    },
  ],
  contributors: [{ title: 'The Recorded Part contributors', role: 'author' }],
  sources: tables
    .find(({ name }) => name === 'sources')!
    .rows.map(([, title, publisher, , url]) => ({
      title: `${String(publisher)}: ${String(title)}`,
      ...(url !== null && { path: url }),
    })),
  resources: tables.map(resource),
});
