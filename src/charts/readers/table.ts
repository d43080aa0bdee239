import type { Mark } from '../../data/marks.ts';
import type { ChartTable, TableCell } from '../chart-table.ts';

/**
 * Whether somebody on the way of a message can read it: yes, a part, no, or it depends on how the
 * service is built or on what it keeps. The words say which part, or on what it depends.
 */
export interface Reading {
  can: 'yes' | 'part' | 'no' | 'depends';
  words: string;
}
/** Somebody on the way, with what they can read of the words and of the rest, in each arrangement. */
export interface Reader {
  name: string;
  content: readonly Reading[];
  metadata: Reading;
}

const markOf = ({ can }: Reading): Mark => (can === 'depends' ? 'hatched' : 'solid');
const asCell = (reading: Reading): { text: string; mark: Mark; told: boolean } => ({
  text: reading.words,
  mark: markOf(reading),
  told: ['yes', 'part'].includes(reading.can),
});

/** A row for each reader, along the way. Only a cell that differs between arrangements has states. */
export const table = (
  readers: readonly Reader[],
  heads: readonly [string, string, string],
): ChartTable => ({
  heads: [...heads],
  rows: readers.map(({ name, content, metadata }) => ({
    head: name,
    cells: [cellOf(content), asCell(metadata)],
  })),
});

function cellOf(readings: readonly Reading[]): TableCell {
  const states = readings.map(asCell);
  const same = readings.every(({ words }) => words === readings[0]!.words);
  return same ? states[0]! : { ...states[0]!, states };
}
