import { formatFigure, formatQuantity } from '../data/format.ts';
import { printedWords } from '../data/printed.ts';
import { quantity, type Quantity } from '../data/quantity.ts';
import type { Check, Dataset, Figure, VerdictName } from '../data/schema.ts';
import { holdAgainst, type Claim, type Judgement, type Worked } from './hold.ts';

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

/** What a judge is asked: a check without what we recorded of it. */
export type Question = Omit<Check, 'recorded'>;

/** A judge does one kind of check again. It throws a RangeError when the check is not well formed. */
export type Judge = (check: Question, data: Dataset) => Judgement;

/** The half of it that does not read what was stated: the number, worked out from the terms. */
export type Work = (check: Question, data: Dataset) => Worked;

/** The judge that holds what was stated against that work. */
export const holding =
  (work: Work): Judge =>
  (check, data) =>
    holdAgainst(work(check, data), stated(check, data));

/** The figure that a check holds to account: its quantity, its printed words, how strictly they read. */
export function stated(check: Question, data: Dataset): Claim & { figure: Figure } {
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
export function terms(check: Question, n: number, data: Dataset): Quantity[] {
  if (check.terms.length !== n)
    throw new RangeError(`a check of this kind needs ${String(n)} terms`);
  return check.terms.map((id) => quantity(id, data));
}
