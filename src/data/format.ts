import {
  compare,
  fraction,
  isWhole,
  multiply,
  ONE,
  roundTo,
  toNumber,
  type Fraction,
} from './fraction.ts';
import { isPoint, wholeNumbers, type Interval } from './interval.ts';
import { toNumberWord } from './number-words.ts';
import { printedWords } from './printed.ts';
import { asPercent, exactValue, type Quantity } from './quantity.ts';
import type { Dataset, Figure } from './schema.ts';

/**
 * Digits with commas: 9,259. By hand, because a browser's own formatter is slow the first time, which
 * would be a reader's first input, and a library's is larger than the audit.
 */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

export const formatWhole = (value: bigint | number): string => grouped(String(value));

/** An exact number to at most `places` decimals, with no idle zeros: 11.03, 43.5, 50. */
export function formatDecimal(value: Fraction, places: number): string {
  const step = fraction(1, 10n ** BigInt(places));
  const rounded = roundTo(value, step);
  return grouped(String(toNumber(rounded)));
}

const WHOLE_UNITS = new Set<Quantity['unit']>(['instances', 'offences', 'forces', 'apps', 'rank']);

const oneEnd = (value: Fraction, unit: Quantity['unit'], places = 1): string => {
  if (unit === 'percent' || unit === 'share') return `${formatDecimal(asPercent(value), places)}%`;
  return formatDecimal(value, unit === 'per-day' ? 2 : 1);
};

/**
 * One decimal, or two where one would lead to another whole number: 52.45% is never shown as 52.5%,
 * which a reader would round to 53%.
 */
function decimalsFor(share: Fraction): 1 | 2 {
  const percent = asPercent(share);
  const shown = roundTo(percent, fraction(1, 10));
  return compare(roundTo(shown, ONE), roundTo(percent, ONE)) === 0 ? 1 : 2;
}

/**
 * A quantity as a reader sees it: "872", "511 to 521", "43.5%", "56.6% to 60.6%", "11.03 a day".
 * Counts are tightened to the whole numbers that the interval allows.
 */
export function formatQuantity({ interval, unit }: Quantity): string {
  const text = WHOLE_UNITS.has(unit) ? formatCounts(interval) : formatEnds(interval, unit);
  return unit === 'per-day' ? `${text} a day` : text;
}

function formatCounts(interval: Interval): string {
  const { first, last } = wholeNumbers(interval);
  if (last === null) return `${formatWhole(first)} or more`;
  return first === last ? formatWhole(first) : `${formatWhole(first)} to ${formatWhole(last)}`;
}

function formatEnds(interval: Interval, unit: Quantity['unit']): string {
  if (isPoint(interval)) return oneEnd(interval.lo, unit, decimalsFor(interval.lo));
  const low = oneEnd(interval.lo, unit);
  if (interval.hi === null) return `${low} or more`;
  return `${low} to ${oneEnd(interval.hi, unit)}`;
}

/**
 * The number of a published figure without its unit words: 482, 43%, 11. A share that was published
 * in words keeps them ("nearly half"), and a missing number says so ("Not provided").
 */
export function formatFigure(figure: Figure, data: Pick<Dataset, 'tables'>): string {
  if (figure.value === null || figure.unit === 'share' || figure.unit === 'rank')
    return printedWords(figure, data);
  const number = formatDecimal(exactValue(figure.value), 2);
  return figure.unit === 'percent' ? `${number}%` : number;
}

/** A small whole quantity as a word: "five". Throws a RangeError when it is not one small number. */
export function formatWord({ interval }: Quantity): string {
  if (!isPoint(interval) || !isWhole(interval.lo))
    throw new RangeError('only one whole number can be written as a word');
  return toNumberWord(interval.lo.n);
}

/** A difference between two quantities of a unit: "5", "6.5 points". Never signed. */
export function formatGap(value: Fraction, unit: Quantity['unit']): string {
  const size = compare(value, fraction(0)) < 0 ? multiply(value, fraction(-1)) : value;
  if (unit !== 'percent' && unit !== 'share') return formatDecimal(size, 2);
  const points = asPercent(size);
  const tiny = compare(points, fraction(1, 10)) < 0;
  return `${formatDecimal(points, tiny ? 2 : 1)} percentage points`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2019-12-05" as "5 December 2019", "2019-12" as "December 2019", "2019" as "2019". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter(Boolean)
    .join(' ');
}

/** The same words for the ear: signs that a voice may skip are spelled out. */
export const forEars = (text: string): string =>
  text.replaceAll('%', ' per cent').replaceAll('/', ' to ').replaceAll(' × ', ' times ');
