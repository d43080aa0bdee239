import { figureInCell, rowsOf } from '../../data/cells.ts';
import { compare, divide, type Fraction } from '../../data/fraction.ts';
import { list } from '../../data/describe.ts';
import { exact, percent, shown, timesOf, TOTAL, type Kind, type Look } from '../look.ts';
import { numberOf } from '../names.ts';

/** The figures of one column in the rows that have numbers, by the platform of the column. */
export function columnOf(table: string, platform: string, { data }: Pick<Look, 'data'>) {
  const cell = data.tables[table]?.columns.findIndex((one) => one.platform === platform) ?? -1;
  if (cell < 0) throw new RangeError(`table "${table}" has no column for "${platform}"`);
  return rowsOf(table, data).answered.map((row) => ({
    row,
    id: figureInCell(table, row, cell, data)!,
  }));
}

/** A part and its whole in one place, as counts and as a share. */
export interface Row {
  place: string;
  n: string;
  all: string;
  share: Fraction;
  count: Fraction;
}

/** Rows from a list of ids: part, whole; part, whole; and so on. */
export const pairs = (ids: readonly string[], look: Look): Row[] =>
  ids.flatMap((part, at) => {
    if (at % 2 === 1) return [];
    const whole = ids[at + 1];
    if (whole === undefined) throw new RangeError(`"${part}" stands without its whole`);
    const [count, of] = [exact(part, look), exact(whole, look)];
    const place = look.names.place(numberOf(part, look.data).place);
    return [
      { place, n: shown(part, look), all: shown(whole, look), share: divide(count, of), count },
    ];
  });

/** The places of rows from the largest down. */
export const ranked = (rows: readonly Row[], by: 'share' | 'count'): string[] =>
  [...rows].sort((a, b) => compare(b[by], a[by])).map(({ place }) => place);

/** A column to fill in, and two orders to compare: part, whole; part, whole; and so on. */
export const column: Kind = (ids, look) => {
  const rows = pairs(ids, look);
  const name = look.names.platform(numberOf(ids[0]!, look.data).platform);
  const [byCount, byShare] = [ranked(rows, 'count'), ranked(rows, 'share')];
  const moved = byCount.filter((place, at) => byShare[at] !== place);
  return {
    stem: `Fill in the last column: in each row, what is on ${name} as a percentage of the total column, to the nearest whole number. Then put the rows in order of count, and again in order of share. Which change places?`,
    right: {
      text: `${list(rows.map(({ place, share }) => `${place} ${percent(share)}`))}. By count: ${list(byCount)}. By share: ${list(byShare)}. ${moved.length > 0 ? `${list(moved)} change places` : 'None changes place'}.`,
      feedback: '',
    },
    wrong: [],
    working: `${rows.map(({ place, n, all, share }) => `${place}: ${n} ÷ ${all} is ${percent(share)}`).join('; ')}.`,
    table: {
      caption: `Records on ${name}, ${timesOf(ids, look).join(', ')}`,
      heads: [look.names.neutral ? 'Area' : 'Police force', TOTAL, `On ${name}`, 'Share'],
      rows: rows.map(({ place, n, all }) => [place, all, n, '']),
    },
  };
};
