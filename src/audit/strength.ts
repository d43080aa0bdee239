import { fraction, parseFraction, printFraction } from '../data/fraction.ts';
import { figuresBehind } from '../data/quantity.ts';
import type { Dataset } from '../data/schema.ts';
import { judge } from './run.ts';

/**
 * How much stands behind a figure. "held": a relation between published numbers that holds would
 * break if the figure were one more, or one less. "entered-twice": only our two entries agree.
 */
export type Strength = 'held' | 'entered-twice';

/** A value one off: 483 for 482, and for a fraction the neighbouring one (1/4 or 1/2 for 1/3). */
export function oneOff(value: number | string, by: 1 | -1): number | string {
  if (typeof value === 'number') return value + by;
  const { n, d } = parseFraction(value);
  return printFraction(fraction(n, d + BigInt(by)));
}

/** The dataset with one figure one off, as if both of our entries had been wrong in the same way. */
export function nudged(id: string, by: 1 | -1, data: Dataset): Dataset {
  const figure = data.figures[id]!;
  const value = figure.value === null ? null : oneOff(figure.value, by);
  return { ...data, figures: { ...data.figures, [id]: { ...figure, value } } };
}

/** The strength of each figure that has a number, by id. */
export function strengths(data: Dataset): Record<string, Strength> {
  const relations = Object.entries(data.checks)
    .filter(([, check]) => check.recorded.verdict === 'holds')
    .map(([id, check]) => ({
      id,
      check,
      rests: figuresIn([...check.terms, check.states ?? ''], data),
    }));
  const entries = Object.entries(data.figures)
    .filter(([, figure]) => figure.value !== null)
    .map(([figure]): [string, Strength] => {
      const breaks = relations
        .filter(({ rests }) => rests.has(figure))
        .some(({ id, check }) =>
          ([1, -1] as const).every(
            (by) => !stillHolds(() => judge(id, check, nudged(figure, by, data))),
          ),
        );
      return [figure, breaks ? 'held' : 'entered-twice'];
    });
  return Object.fromEntries(entries);
}

const figuresIn = (ids: string[], data: Dataset): Set<string> =>
  new Set(ids.flatMap((id) => figuresBehind(id, data)));

function stillHolds(doAgain: () => { verdict: string }): boolean {
  try {
    return doAgain().verdict === 'holds';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
