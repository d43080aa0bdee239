import { formatWhole } from '../../data/format.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { Stance } from '../../components/stances.ts';
import type { Dataset } from '../../data/schema.ts';

/** All of them, in the order of their dates. */
export const ALL = 'all';

/** What can be put first: all by date, then each request that some position has, in the data's order. */
export const keysOf = (all: readonly Stance[], data: Dataset): string[] => [
  ALL,
  ...Object.keys(data.asks).filter((ask) => all.some(({ key }) => key === ask)),
];

/** The sentence for each key: how many stand first, and who they are. It counts and does not judge. */
export const says = (all: readonly Stance[], data: Dataset): string[] =>
  keysOf(all, data).map((key) => {
    if (key === ALL)
      return `${formatWhole(all.length)} positions by date, from ${all[0]!.date} to ${all.at(-1)!.date}. No winner: a longer list is not a better reason.`;
    const first = all.filter((one) => one.key === key);
    const of = `${formatWhole(first.length)} of ${formatWhole(all.length)}`;
    return `First now: ${of}, “${data.asks[key]!.name}”.`;
  });

/** The positions as rows, a line for each. */
export const table = (all: readonly Stance[]): ChartTable => ({
  heads: ['Who', 'What they say'],
  rows: all.map(({ who, asks, says: sentence }) => ({
    head: who,
    cells: [asks, sentence].map((text) => ({ text, mark: 'solid' as const })),
  })),
});
