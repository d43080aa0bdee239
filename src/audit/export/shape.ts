import type { Dataset } from '../../data/schema.ts';
import type { Verdict } from '../verdict.ts';

/** One cell: a number, a text, yes or no, or nothing (an empty cell). */
export type Cell = string | number | boolean | null;

/** One column, in the words of Frictionless Table Schema. https://specs.frictionlessdata.io/table-schema/ */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  /** What the column holds, for a reader. */
  is: string;
  required?: true;
  /** Every value is an id of that table. */
  of?: string;
  /** The only values that there are. */
  among?: readonly string[];
}

/** One table to take: its rows are cells in the order of its columns; the first column is the key. */
export interface ExportTable {
  name: string;
  is: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
}

/** What tables are made from. */
export interface Exported {
  data: Dataset;
  verdicts: readonly Verdict[];
}

export const ID: Column = {
  name: 'id',
  type: 'string',
  is: 'The id, never used again for something else.',
  required: true,
};

/** Ids or words in one cell. */
export const joined = (items: readonly string[] | undefined): string | null =>
  items && items.length > 0 ? items.join('; ') : null;
