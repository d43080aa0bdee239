import { fillIn } from '../../data/describe.ts';
import { ID, joined, type Column, type Exported, type ExportTable } from './shape.ts';

const NAME: Column = { name: 'name', type: 'string', is: 'Its name.', required: true };
const NOTE: Column = { name: 'note', type: 'string', is: 'What a reader should know of it.' };
const note = (text: string | undefined, { data }: Exported) =>
  text === undefined ? null : fillIn(text, data);

export const places = (from: Exported): ExportTable => ({
  name: 'places',
  is: 'Places as their sources draw them; some are the charity’s own groupings.',
  columns: [
    ID,
    NAME,
    {
      name: 'kind',
      type: 'string',
      is: 'What it is.',
      required: true,
      among: ['nation', 'region', 'force'],
    },
    NOTE,
  ],
  rows: Object.entries(from.data.places).map(([id, one]) => [
    id,
    one.name,
    one.kind,
    note(one.note, from),
  ]),
});

export const periods = (from: Exported): ExportTable => ({
  name: 'periods',
  is: 'Periods, with the first day and the last.',
  columns: [
    ID,
    NAME,
    { name: 'from', type: 'date', is: 'The first day.', required: true },
    { name: 'to', type: 'date', is: 'The last day.', required: true },
    NOTE,
  ],
  rows: Object.entries(from.data.periods).map(([id, one]) => [
    id,
    one.name,
    one.from,
    one.to,
    note(one.note, from),
  ]),
});

export const platforms = (from: Exported): ExportTable => ({
  name: 'platforms',
  is: 'Platforms, and groups of them as they were printed.',
  columns: [
    ID,
    NAME,
    { name: 'parts', type: 'string', is: 'For a group: its platforms, with semicolons between.' },
    NOTE,
  ],
  rows: Object.entries(from.data.platforms).map(([id, one]) => [
    id,
    one.name,
    joined(one.parts),
    note(one.note, from),
  ]),
});

export const counts = (from: Exported): ExportTable => ({
  name: 'counts',
  is: 'What is counted: the denominators and the numbers over them.',
  columns: [
    ID,
    { name: 'one', type: 'string', is: 'One of them.', required: true },
    { name: 'many', type: 'string', is: 'Several.', required: true },
    { ...NOTE, required: true },
  ],
  rows: Object.entries(from.data.counts).map(([id, one]) => [
    id,
    one.one,
    one.many,
    note(one.note, from),
  ]),
});

/** Our rules for what words such as “nearly” allow. */
export const qualifiers = ({ data }: Exported): ExportTable => ({
  name: 'qualifiers',
  is: 'What printed words allow. The rules are ours, and the same for every figure.',
  columns: [
    ID,
    { name: 'words', type: 'string', is: 'Words that the rule reads, with semicolons between.' },
    { name: 'units', type: 'string', is: 'Units that it is for.', required: true },
    {
      name: 'strict',
      type: 'boolean',
      is: 'Whether a miss is a difference, or only outside our rule.',
      required: true,
    },
    { name: 'says', type: 'string', is: 'The rule in words.', required: true },
  ],
  rows: Object.entries(data.qualifiers).map(([id, one]) => [
    id,
    joined(one.words),
    joined(one.units),
    one.strict,
    one.says,
  ]),
});

export const asks = ({ data }: Exported): ExportTable => ({
  name: 'asks',
  is: 'What positions ask for, in neutral words.',
  columns: [ID, NAME, { name: 'means', type: 'string', is: 'What that is.', required: true }],
  rows: Object.entries(data.asks).map(([id, one]) => [id, one.name, one.means]),
});

export const glossary = ({ data }: Exported): ExportTable => ({
  name: 'glossary',
  is: 'The words of art.',
  columns: [
    ID,
    { name: 'term', type: 'string', is: 'The word.', required: true },
    { name: 'means', type: 'string', is: 'What it means here.', required: true },
  ],
  rows: Object.entries(data.glossary).map(([id, one]) => [id, one.term, fillIn(one.means, data)]),
});

/** Published tables, a row a row, as printed. */
export const rows = ({ data }: Exported): ExportTable => ({
  name: 'published-rows',
  is: 'Published tables, each row as it was printed.',
  columns: [
    ID,
    { name: 'table', type: 'string', is: 'The table, as published.', required: true },
    { name: 'place', type: 'string', is: 'The place of the row.', required: true, of: 'places' },
    { name: 'printed', type: 'string', is: 'The whole row as printed.', required: true },
    {
      name: 'columns',
      type: 'string',
      is: 'The headings of its columns, with semicolons between.',
      required: true,
    },
    { name: 'source', type: 'string', is: 'Who printed it.', required: true, of: 'sources' },
  ],
  rows: Object.entries(data.tables).flatMap(([id, table]) =>
    Object.entries(table.rows).map(([place, printed]) => [
      `${id}-${place}`,
      table.title,
      place,
      printed,
      joined(table.columns.map(({ heading }) => heading)),
      table.source,
    ]),
  ),
});
