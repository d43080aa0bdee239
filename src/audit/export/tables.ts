import { claims, positions, sources, timeline } from './accounts.ts';
import { asks, counts, glossary, periods, places, platforms, qualifiers, rows } from './lists.ts';
import { checks, derived, figures } from './numbers.ts';
import type { Exported, ExportTable } from './shape.ts';

const ALL = [
  figures,
  derived,
  checks,
  rows,
  sources,
  positions,
  timeline,
  claims,
  places,
  periods,
  platforms,
  counts,
  qualifiers,
  asks,
  glossary,
];

/** Every table of the dataset that can be taken, numbers first. Help is left out: it dates by itself. */
export const exportTables = (from: Exported): ExportTable[] => ALL.map((table) => table(from));
