import { aspects, type AspectName } from '../../audit/not-comparable.ts';
import { formatDate, formatWhole } from '../../data/format.ts';
import { figuresBehind } from '../../data/quantity.ts';
import type { Dataset, Figure, Period } from '../../data/schema.ts';
import type { ChartTable, TableCell } from '../chart-table.ts';

export type Same = 'Yes' | 'No' | 'Not known';
export interface Condition {
  name: string;
  cells: TableCell[];
  same: Same;
}

const solid = (text: string): TableCell => ({ text, mark: 'solid' });
const NOT_FOUND: TableCell = { text: 'No count found', mark: 'hatched', span: 2 };

/**
 * What would have to be the same before the difference of two numbers could be a change: what stands
 * on either side, from the dataset, and whether it is the same. Throws a RangeError on two numbers that
 * no check calls not comparable, and on one that rests on more than one period, place or count.
 */
export function conditions(a: string, b: string, data: Dataset): Condition[] {
  const check = Object.values(data.checks).find(
    ({ kind, terms }) => kind === 'not-comparable' && terms.includes(a) && terms.includes(b),
  );
  if (!check || a === b)
    throw new RangeError(`no check says that "${a}" and "${b}" are not comparable`);
  const found = new Map(aspects(a, b, data).map((aspect) => [aspect.name, aspect]));
  const row = (name: string, aspect: AspectName, show: (id: string) => string): Condition => {
    const { first, second, same } = found.get(aspect)!;
    const cells = [only(first, a), only(second, b)].map((id) => solid(show(id)));
    return { name, cells: same ? [{ ...cells[0]!, span: 2 }] : cells, same: same ? 'Yes' : 'No' };
  };
  return [
    row('Months', 'period', (id) => monthsOf(data.periods[id]!)),
    row('Area', 'place', (id) => data.places[id]!.name.replace(', the forces that answered', '')),
    forcesThatAnswered(a, b, data),
    row('What it is called', 'counts', (id) => data.counts[id]!.many),
    appsNamed(a, b, data),
    { name: 'Records with no known platform', cells: [NOT_FOUND], same: 'Not known' },
  ];
}

function only(ids: readonly string[], of: string): string {
  if (ids.length !== 1) throw new RangeError(`"${of}" rests on more than one of ${ids.join(', ')}`);
  return ids[0]!;
}

/** "April 2018 to March 2019". */
const monthsOf = ({ from, to }: Period): string =>
  [from, to].map((day) => formatDate(day.slice(0, 7))).join(' to ');

const figureOf = (id: string, data: Dataset): Figure => data.figures[figuresBehind(id, data)[0]!]!;

/** How many forces answered, by every account. As many as before need not be the same ones. */
function forcesThatAnswered(a: string, b: string, data: Dataset): Condition {
  const counts = [a, b].map((id) => {
    const { period, place } = figureOf(id, data);
    return Object.values(data.figures)
      .filter((one) => one.counts === 'forces' && one.period === period && one.place === place)
      .map(({ value }) => formatWhole(Number(value)));
  });
  const [first, second] = counts.map((all) => all.join(', or '));
  return {
    name: 'Forces that answered',
    cells: [first!, second!].map(solid),
    same: first === second ? 'Not known' : 'No',
  };
}

/** The requests whose words and months match. A list that was read only in part may be longer. */
function appsNamed(a: string, b: string, data: Dataset): Condition {
  const requests = requestsBehind(a, b, data).map((id) => data.sources[id]!);
  const [first, second] = requests.map((one) => [...one.asks!.names].sort());
  const whole = requests.every((one) => one.read === 'whole');
  return {
    name: 'Names in the part of the request read',
    cells: [first!, second!].map((names) => solid(formatWhole(names.length))),
    same: first!.join() === second!.join() && whole ? 'Yes' : whole ? 'No' : 'Not known',
  };
}

/** The request that matches each number, by its period. Throws a RangeError where none is known. */
export function requestsBehind(a: string, b: string, data: Dataset): [string, string] {
  const of = (id: string): string => {
    const { period } = figureOf(id, data);
    const found = Object.entries(data.sources).find(([, { asks }]) => asks?.period === period);
    if (!found) throw new RangeError(`no request of sources.json asks about "${period}"`);
    return found[0];
  };
  return [of(a), of(b)];
}

/** The conditions as a table, a column for each of the two numbers. */
export const table = (
  rows: readonly Condition[],
  heads: readonly [string, string],
): ChartTable => ({
  heads: ['Condition', ...heads, 'The same?'],
  rows: rows.map(({ name, cells, same }) => ({
    head: name,
    cells: [...cells, { text: same, mark: same === 'Not known' ? 'hatched' : 'solid' }],
  })),
});
