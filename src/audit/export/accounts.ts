import { fillIn } from '../../data/describe.ts';
import { ID, joined, type Column, type Exported, type ExportTable } from './shape.ts';

const SOURCE: Column = {
  name: 'source',
  type: 'string',
  is: 'Where it was read, the account that we follow.',
  required: true,
  of: 'sources',
};
const ALSO: Column = {
  name: 'also',
  type: 'string',
  is: 'Other sources that say the same, with semicolons between.',
};
const SOMEWHEN: Column = { name: 'date', type: 'string', is: 'A day, a month or a year.' };
const DATE: Column = { ...SOMEWHEN, required: true };

/** Who published what is cited. A page that readers are not sent to is named without its address. */
export const sources = ({ data }: Exported): ExportTable => ({
  name: 'sources',
  is: 'Every page that a number, a position or an event was read on.',
  columns: [
    ID,
    { name: 'title', type: 'string', is: 'As published.', required: true },
    { name: 'publisher', type: 'string', is: 'Who published it.', required: true },
    SOMEWHEN,
    { name: 'url', type: 'string', is: 'Its address, where readers are sent there.' },
    {
      name: 'near',
      type: 'string',
      is: 'How near it is to whoever first published.',
      required: true,
    },
    {
      name: 'read',
      type: 'string',
      is: 'How much of it we read.',
      required: true,
      among: ['whole', 'opening'],
    },
    { name: 'note', type: 'string', is: 'What else is known of it.' },
  ],
  rows: Object.entries(data.sources).map(([id, one]) => [
    id,
    one.title,
    one.publisher,
    one.date,
    one.link ? one.url : null,
    one.near,
    one.read,
    one.note ?? null,
  ]),
});

/** What people and bodies ask for, one neutral sentence each. */
export const positions = ({ data }: Exported): ExportTable => ({
  name: 'positions',
  is: 'Positions on encryption and on the figures, each in one neutral sentence of ours.',
  columns: [
    ID,
    { name: 'who', type: 'string', is: 'Whose position it is.', required: true },
    { name: 'role', type: 'string', is: 'In which role.', required: true },
    DATE,
    { name: 'asks', type: 'string', is: 'What it asks for.', of: 'asks' },
    {
      name: 'says',
      type: 'string',
      is: 'Our paraphrase; a word or so in quotation marks is theirs.',
      required: true,
    },
    {
      name: 'inference',
      type: 'boolean',
      is: 'Whether it goes from a count to what the count is taken to show.',
      required: true,
    },
    SOURCE,
    ALSO,
    { name: 'note', type: 'string', is: 'What a reader should know beside it.' },
  ],
  rows: Object.entries(data.positions).map(([id, one]) => [
    id,
    one.who,
    one.role,
    one.date,
    one.asks ?? null,
    one.says,
    one.inference,
    one.source,
    joined(one.also),
    one.note ?? null,
  ]),
});

export const timeline = ({ data }: Exported): ExportTable => ({
  name: 'timeline',
  is: 'Dated events.',
  columns: [
    ID,
    DATE,
    { name: 'event', type: 'string', is: 'What happened.', required: true },
    SOURCE,
    ALSO,
  ],
  rows: Object.entries(data.timeline).map(([id, one]) => [
    id,
    one.date,
    one.event,
    one.source,
    joined(one.also),
  ]),
});

/** The spine: each statement of the source articles, and what carries it. */
export const claims = ({ data }: Exported): ExportTable => ({
  name: 'claims',
  is: 'Each statement of the articles that the site retells, and what carries it.',
  columns: [
    ID,
    { name: 'article', type: 'string', is: 'Which of them.', required: true, among: ['A', 'B'] },
    { name: 'states', type: 'string', is: 'The statement, paraphrased.', required: true },
    { name: 'figures', type: 'string', is: 'Numbers that carry it, with semicolons between.' },
    { name: 'checks', type: 'string', is: 'Checks made on it.' },
    { name: 'positions', type: 'string', is: 'Positions that carry it.' },
    { name: 'timeline', type: 'string', is: 'Events that carry it.' },
  ],
  rows: Object.entries(data.claims).map(([id, one]) => [
    id,
    one.article,
    fillIn(one.states, data),
    joined(one.figures),
    joined(one.checks),
    joined(one.positions),
    joined(one.timeline),
  ]),
});
