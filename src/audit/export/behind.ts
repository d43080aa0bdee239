import { describe } from '../../data/describe.ts';
import { quantity } from '../../data/quantity.ts';
import { hasSmallCell } from '../../data/small-cells.ts';
import type { Dataset } from '../../data/schema.ts';
import { allowed, ALLOWED } from './allowed.ts';
import { ID, joined, type Cell, type ExportTable } from './shape.ts';

/**
 * The numbers behind one figure of the site, in the words of their doors. Cells too small to single
 * out are left to their table. Throws a RangeError on an id that is neither in figures.json nor in
 * derived.json.
 */
export const behind = (figure: string, ids: readonly string[], data: Dataset): ExportTable => ({
  name: figure,
  is: 'The numbers behind one figure.',
  columns: [
    ID,
    { name: 'shown', type: 'string', is: 'As the site shows it.', required: true },
    { name: 'printed', type: 'string', is: 'As published; empty for what we work out.' },
    ...ALLOWED,
    {
      name: 'unit',
      type: 'string',
      is: 'What it is a number of; a share is of one.',
      required: true,
    },
    { name: 'mark', type: 'string', is: 'How far it can be trusted, in words.', required: true },
    { name: 'what', type: 'string', is: 'What it counts.', required: true },
    { name: 'where_and_when', type: 'string', is: 'Places and periods.', required: true },
    { name: 'working', type: 'string', is: 'For what we work out: how.' },
    { name: 'sources', type: 'string', is: 'Who printed it, or its terms.', required: true },
    { name: 'doubt', type: 'string', is: 'Why it may not be what its label says.' },
  ],
  rows: ids
    .filter((id) => !hasSmallCell([id], data))
    .map((id): Cell[] => {
      const about = describe(id, data);
      return [
        id,
        about.shown,
        about.printed ?? null,
        ...allowed(id, data),
        data.figures[id]?.unit ?? quantity(id, data).unit,
        about.markWords,
        about.what,
        about.where,
        about.working ?? null,
        joined(about.sources.map(({ words }) => words)),
        about.doubt ?? null,
      ];
    }),
});
