import { KEYS, LABELS, READERS } from '../charts/readers/arrangements.ts';
import { figureInCell, rowsOf } from '../data/cells.ts';
import { capital, sourceWords, waysTo } from '../data/describe.ts';
import { fill } from './fill.ts';
import { counted, shown, timesOf, TOTAL, type Look } from './look.ts';
import { columnOf } from './questions/columns.ts';
import { nearWords, onePeriod } from './questions/near.ts';
import { AT_AN_END } from './questions/on-the-way.ts';
import { rulesTable } from './questions/rule.ts';
import type { SheetTable } from './shape.ts';
import type { TableSpec } from './spec.ts';

/** A table of a lesson, every cell from the dataset. Throws a RangeError on an unknown id. */
export function tableOf(spec: TableSpec, look: Look): SheetTable {
  const caption = fill(spec.caption, look);
  if ('rowsOf' in spec) {
    const period = look.data.periods[look.data.tables[spec.rowsOf]?.period ?? ''];
    return {
      caption: period ? caption.replace(/\.|$/, (end) => `, ${period.name}${end}`) : caption,
      ...published(spec, look),
    };
  }
  if ('numbers' in spec)
    return {
      caption,
      heads: ['What is counted', 'When', 'Number'],
      rows: spec.numbers.map((id) => [
        capital(counted(id, look)),
        timesOf([id], look).join(', '),
        shown(id, look),
      ]),
    };
  if ('rules' in spec) return { caption, ...rulesTable(spec.rules, look) };
  if ('readers' in spec) return { caption, ...readers(spec.readers) };
  if ('help' in spec) return { caption, ...help(spec.help, look) };
  return { caption, ...sources(spec.sources, look) };
}

type Body = Omit<SheetTable, 'caption'>;

function published(spec: Extract<TableSpec, { rowsOf: string }>, look: Look): Body {
  const { data, names } = look;
  const table = data.tables[spec.rowsOf];
  if (!table) throw new RangeError(`there is no table "${spec.rowsOf}"`);
  const columns = spec.platforms.map((platform) => columnOf(spec.rowsOf, platform, look));
  const { silent } = rowsOf(spec.rowsOf, data);
  const cells = (row: string) =>
    columns.map((column) => {
      const found = column.find((one) => one.row === row);
      return found ? shown(found.id, look) : table.rows[row]!;
    });
  const rows = Object.keys(table.rows).filter((row) => row !== table.total);
  const inOrder = [...rows].sort((a, b) => Number(silent.includes(a)) - Number(silent.includes(b)));
  return {
    heads: [
      names.neutral ? 'Area' : table.rowHeading,
      ...spec.platforms.map((platform) =>
        platform === 'all-known' ? TOTAL : capital(names.platform(platform)),
      ),
    ],
    rows: [
      ...inOrder.map((row) => [names.place(row), ...cells(row)]),
      ...(spec.total ? [['Total, as printed', ...totals(spec, look)]] : []),
    ],
  };
}

const totals = (spec: Extract<TableSpec, { rowsOf: string }>, look: Look): string[] => {
  const table = look.data.tables[spec.rowsOf]!;
  return spec.platforms.map((platform) => {
    const cell = table.columns.findIndex((column) => column.platform === platform);
    const id = figureInCell(spec.rowsOf, table.total, cell, look.data)!;
    return shown(id, look);
  });
};

function readers(keys: readonly string[]): Body {
  const at = keys.map((key) => {
    const found = KEYS.findIndex((known) => known === key);
    if (found < 0) throw new RangeError(`"${key}" is no arrangement of a message`);
    return found;
  });
  return {
    heads: ['On the way', ...at.map((one) => LABELS[KEYS[one]!])],
    rows: READERS.map(({ name, content }) => [name, ...at.map((one) => content[one]!.words)]),
    note: AT_AN_END,
  };
}

const help = (ids: readonly string[], { data }: Look): Body => ({
  heads: ['Who', 'Service', 'How it is reached', 'Good to know'],
  rows: ids.map((id) => {
    const entry = data.help[id];
    if (!entry) throw new RangeError(`"${id}" is not in help.json`);
    return [entry.audience, entry.service, waysTo(entry).join(', '), entry.limits];
  }),
});

function sources(ids: readonly string[], look: Look): Body {
  const period = onePeriod(ids, look);
  return {
    heads: ['Page', 'What it is', 'Records of'],
    rows: ids.map((id) => {
      const source = look.data.sources[id]!;
      return [sourceWords(source), capital(nearWords(source)), period];
    }),
  };
}
