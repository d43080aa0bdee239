import { formatGap, formatQuantity } from '../data/format.ts';
import { compare, ZERO, type Fraction } from '../data/fraction.ts';
import { gap, isPoint, meets, type Interval } from '../data/interval.ts';
import { printedWords } from '../data/double-entry.ts';
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

/** Shows a term as it would be read aloud in a sum: its printed number, or its worked-out range. */
export const show = (id: string, data: Dataset): string => {
  const figure = data.figures[id];
  return figure ? printedWords(figure, data) : formatQuantity(quantity(id, data));
};

/** Exactly `n` terms, as quantities; throws a RangeError otherwise. */
export function terms(check: Check, n: number, data: Dataset): Quantity[] {
  if (check.terms.length !== n) throw new RangeError(`a check of this kind needs ${String(n)} terms`);
  return check.terms.map((id) => quantity(id, data));
}

/**
 * Holds the stated figure against what was worked out: they hold where the two intervals meet. A
 * strict wording that misses differs; a loose one that misses is outside our rule, never "false".
 */
export function holdAgainst(worked: Quantity, working: string, check: Check, data: Dataset): Judgement {
  const claim = stated(check, data);
  const residual = gap(claim.interval, worked.interval);
  const verdict = meets(claim.interval, worked.interval)
    ? 'holds'
    : claim.strict
      ? 'differs'
      : 'outside-our-rule';
  const { words } = claim;
  const tail =
    verdict === 'holds'
      ? isPoint(worked.interval) && isPoint(claim.interval)
        ? `as printed`
        : `which fits the printed “${words}”`
      : `but “${words}” is printed, ${distance(residual, worked)}`;
  return {
    verdict,
    left: worked.interval,
    right: claim.interval,
    residual,
    sentence: `${working}, ${tail}.`,
  };
}

function distance(residual: Fraction, worked: Quantity): string {
  const side = compare(residual, ZERO);
  if (side === 0) return 'and the wording leaves that very number out';
  return `${formatGap(residual, worked.unit)} ${side > 0 ? 'more' : 'less'} than it allows`;
}
