import { formatFigure, formatGap, formatQuantity } from '../data/format.ts';
import { compare, ZERO, type Fraction } from '../data/fraction.ts';
import { gap, isPoint, meets, point, type Interval } from '../data/interval.ts';
import { printedWords } from '../data/printed.ts';
import { quantity, type Quantity } from '../data/quantity.ts';
import type { Check, Dataset, VerdictName } from '../data/schema.ts';

/** What a check comes to when it is done again. `residual` is stated less computed, exact. */
export interface Judgement {
  verdict: VerdictName;
  left: Interval | null;
  right: Interval | null;
  residual: Fraction | null;
  sentence: string;
}

export interface Verdict extends Judgement {
  id: string;
  check: Check;
}

export const VERDICT_WORDS: Record<VerdictName, string> = {
  holds: 'holds',
  differs: 'differs',
  'outside-our-rule': 'outside our rule',
  'says-nothing': 'says nothing',
  'not-comparable': 'not comparable',
};

/** A judge does one kind of check again. It throws a RangeError when the check is not well formed. */
export type Judge = (check: Check, data: Dataset) => Judgement;

/** The figure that a check holds to account: its quantity, its printed words, how strictly they read. */
export function stated(check: Check, data: Dataset) {
  const figure = data.figures[check.states ?? ''];
  if (!figure) throw new RangeError('a check of this kind needs "states"');
  return {
    figure,
    words: printedWords(figure, data),
    strict: data.qualifiers[figure.qualifier]!.strict,
    ...quantity(check.states!, data),
  };
}

/** A term as it stands in a sum: the number alone, or the words of a share that has no digits. */
export const show = (id: string, data: Dataset): string => {
  const figure = data.figures[id];
  return figure ? formatFigure(figure, data) : formatQuantity(quantity(id, data));
};

/** Exactly `n` terms, as quantities; throws a RangeError otherwise. */
export function terms(check: Check, n: number, data: Dataset): Quantity[] {
  if (check.terms.length !== n)
    throw new RangeError(`a check of this kind needs ${String(n)} terms`);
  return check.terms.map((id) => quantity(id, data));
}

/**
 * Holds the stated figure against what was worked out: they hold where the two intervals meet. A
 * strict wording that misses differs; a loose one that misses is outside our rule, never "false".
 */
export function holdAgainst(
  worked: Quantity,
  working: string,
  check: Check,
  data: Dataset,
): Judgement {
  const claim = stated(check, data);
  const residual = gap(claim.interval, worked.interval);
  const verdict = meets(claim.interval, worked.interval)
    ? 'holds'
    : claim.strict
      ? 'differs'
      : 'outside-our-rule';
  const outcome = verdict === 'holds' ? fits(worked, claim) : misses(worked, claim, residual);
  return {
    verdict,
    left: worked.interval,
    right: claim.interval,
    residual,
    sentence: `${working}, ${outcome}.`,
  };
}

type Claim = ReturnType<typeof stated>;

const fits = (worked: Quantity, { interval, words }: Claim): string =>
  isPoint(worked.interval) && isPoint(interval)
    ? 'as printed'
    : `which fits the printed “${words}”`;

function misses(worked: Quantity, { interval, words, unit }: Claim, residual: Fraction): string {
  const side = compare(residual, ZERO);
  if (side === 0) return `but “${words}” leaves that very number out`;
  if (isPoint(worked.interval) && isPoint(interval))
    return `but “${words}” is printed, ${formatGap(residual, unit)} ${side > 0 ? 'more' : 'fewer'}`;
  const end = (at: Fraction) => formatQuantity({ interval: point(at), unit });
  return side > 0
    ? `but “${words}” asks for ${interval.loOpen ? 'more than' : 'at least'} ${end(interval.lo)}`
    : `but “${words}” allows ${interval.hiOpen ? 'less than' : 'at most'} ${end(interval.hi!)}`;
}
