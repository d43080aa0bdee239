import { formatDate, formatWhole } from '../../data/format.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { Dataset } from '../../data/schema.ts';

/** All of them, in the order of their dates. */
export const ALL = 'all';

export interface Stance {
  id: string;
  who: string;
  role: string;
  /** As a reader sees it; positions are in the order of the date itself. */
  date: string;
  /** The key of what it asks for, and its name. */
  key: string;
  asks: string;
  says: string;
  inference: boolean;
  source: { id: string; publisher: string };
}

/** Some positions, oldest first. Throws where one is not in the dataset, or asks for nothing. */
export const stances = (ids: readonly string[], data: Dataset): Stance[] =>
  ids
    .map((id) => stance(id, data))
    .sort((a, b) => data.positions[a.id]!.date.localeCompare(data.positions[b.id]!.date));

function stance(id: string, data: Dataset): Stance {
  const position = data.positions[id];
  if (!position?.asks)
    throw new Error(`What they say: "${id}" is not a position with "asks" in positions.json.`);
  const { who, role, date, says: sentence, inference, source, asks } = position;
  return {
    id,
    who,
    role,
    date: formatDate(date),
    key: asks,
    asks: data.asks[asks]!.name,
    says: sentence,
    inference,
    source: { id: source, publisher: data.sources[source]!.publisher },
  };
}

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
