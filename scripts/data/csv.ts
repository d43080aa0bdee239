import { stringify } from 'csv-stringify/sync';
import type { Cell, ExportTable } from '../../src/audit/export/shape.ts';

/** Rows as CSV (RFC 4180: comma, CRLF), an empty cell for nothing, "true" and "false" for yes and no. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', cast: { boolean: (value) => String(value) } },
  );

/** The same for a person who opens it in a spreadsheet, which guesses the letters without a mark. */
export const forPeople = (csv: string): string => `\uFEFF${csv}`;

/** A table with its heads. */
export const tableCsv = ({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): string =>
  toCsv([columns.map(({ name }) => name), ...rows]);
