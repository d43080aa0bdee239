import { doubtOf } from '../data/marks.ts';
import { formatDecimal, formatQuantity } from '../data/format.ts';
import { ONE, roundTo, type Fraction } from '../data/fraction.ts';
import { isPoint, point } from '../data/interval.ts';
import { asPercent, quantity } from '../data/quantity.ts';
import { capital, shownNumber } from '../data/describe.ts';
import { isSmallCell } from '../data/small-cells.ts';
import type { Dataset } from '../data/schema.ts';
import { figuresBehind } from '../data/quantity.ts';
import { numberOf, type Names } from './names.ts';
import type { SheetTable } from './shape.ts';

/** What a question or a task is worked out from. */
export interface Look {
  data: Dataset;
  names: Names;
  /** What pupils often say in this lesson, and the answer to it, by the id of the misconception. */
  replies: Readonly<Record<string, { says: string; response: string }>>;
  /** Words that the lesson explains in its own words, by the id that the glossary would have for them. */
  words?: Readonly<Record<string, { word: string; means: string }>>;
}

/** An option and what a teacher says of it. */
export interface Said {
  text: string;
  feedback: string;
}

/**
 * A question or task worked out: what is asked, what is right, and what named mistakes would give, the
 * likeliest first. Of these the first that differ are the wrong options.
 */
export interface Worked {
  stem: string;
  right: Said;
  wrong: readonly Said[];
  working: string;
  table?: SheetTable;
  /** A task asks this as well, and its answer sheet answers it. A quiz leaves it out. */
  further?: { ask: string; answer: string };
}

/** One kind of question or task: the ids that its seed picked, and what to work with. Throws a RangeError. */
export type Kind = (from: readonly string[], look: Look) => Worked;

/**
 * A number that a sheet may hold as it is shown. Throws where it is in doubt, because no quiz rests on
 * one, and where it is a published cell too small to be singled out.
 */
export function shown(id: string, { data }: Pick<Look, 'data'>): string {
  const doubt = id in data.figures || id in data.derived ? doubtOf(id, data) : undefined;
  if (doubt) throw new RangeError(`"${id}" is in doubt, and no lesson rests on it: ${doubt}`);
  const figure = data.figures[id];
  if (figure && isSmallCell(figure)) throw new RangeError(`"${id}" is too small to be singled out`);
  return shownNumber(id, data);
}

/** The same as one exact value. Throws where its words allow more than one. */
export function exact(id: string, look: Pick<Look, 'data'>): Fraction {
  shown(id, look);
  const { interval } = quantity(id, look.data);
  if (!isPoint(interval)) throw new RangeError(`"${id}" is not one number`);
  return interval.lo;
}

/** A share of one to the nearest whole percentage: "43%". */
export const percent = (share: Fraction): string =>
  `${formatDecimal(roundTo(asPercent(share), ONE), 0)}%`;

/** The same with a decimal, or with another where one alone would lead a reader to another whole number. */
export const finer = (share: Fraction): string =>
  formatQuantity({ interval: point(share), unit: 'share' });

/** "is 42.8%, which rounds to 43%", or only "is 55%" where that is the same. */
export const rounded = (share: Fraction): string =>
  finer(share) === percent(share)
    ? `is ${percent(share)}`
    : `is ${finer(share)}, which rounds to ${percent(share)}`;

/** What a number counts: "records on service B in Suffolk". */
export function counted(id: string, { data, names }: Look): string {
  const { platform, place, counts } = numberOf(id, data);
  const where = names.place(place);
  if (counts === 'east-total' && platform === 'all-known')
    return names.neutral
      ? `${names.records} in the total column for ${where}`
      : `${names.records} in the total column of the published table for ${where}`;
  if (platform === 'any') return `${names.records} in ${where}`;
  return platform === 'all-known'
    ? `${names.records} in ${where} where the ${names.kind} was known`
    : `${names.records} on ${names.platform(platform)} in ${where}`;
}

/** The names of the times that some numbers are of, each once: "2018/19". Times of no number are none. */
export const timesOf = (ids: readonly string[], { data }: Pick<Look, 'data'>): string[] => [
  ...new Set(
    ids
      .flatMap((id) => figuresBehind(id, data))
      .map((id) => data.periods[data.figures[id]!.period]!.name),
  ),
];

/** The time of some numbers, to begin a sentence: "In 2018/19", "From October 2019 to September 2020". */
export const during = (ids: readonly string[], look: Pick<Look, 'data'>): string =>
  timesOf(ids, look)
    .map((name) => (/^[A-Z].* to /.test(name) ? `From ${name}` : `In ${name}`))
    .join(' and ');

/** What makes a part of a whole: "on service B", or "in Suffolk". */
export function apart(part: string, whole: string, { data, names }: Look): string {
  const [a, b] = [numberOf(part, data), numberOf(whole, data)];
  const words = [
    ...(a.platform === b.platform ? [] : [`on ${names.platform(a.platform)}`]),
    ...(a.place === b.place ? [] : [`in ${names.place(a.place)}`]),
  ];
  if (words.length === 0) throw new RangeError(`nothing tells "${part}" from "${whole}"`);
  return words.join(' ');
}

/** The name of a number's column, as a table's head: "Service B", "Total column". */
export function heading(id: string, { data, names }: Look): string {
  const { platform } = numberOf(id, data);
  return ['all-known', 'any'].includes(platform) ? TOTAL : capital(names.platform(platform));
}

/** The column of a published table that stands for all: its own name is not the same in every source. */
export const TOTAL = 'Total column';
