import { formatGap, formatQuantity } from '../data/format.ts';
import { compare, ZERO, type Fraction } from '../data/fraction.ts';
import { gap, isPoint, meets, point, type Interval } from '../data/interval.ts';
import type { Quantity } from '../data/quantity.ts';
import type { VerdictName } from '../data/schema.ts';

/** What a check comes to when it is done again. `residual` is stated less computed, exact. */
export interface Judgement {
  verdict: VerdictName;
  left: Interval | null;
  right: Interval | null;
  residual: Fraction | null;
  sentence: string;
}

/** A number worked out afresh, and the words of the working: "482 of 877 is 55%". */
export interface Worked extends Quantity {
  working: string;
}

/** What is held to account: what its words allow, the words, and how strictly they read. */
export interface Claim extends Quantity {
  words: string;
  strict: boolean;
}

/**
 * Holds a claim against what was worked out: they hold where the two intervals meet. A strict wording
 * that misses differs; a loose one that misses is outside our rule, never "false". It knows no
 * dataset, so that a reader's own headline can be held in the browser by the same code.
 */
export function holdAgainst(worked: Omit<Worked, 'unit'>, claim: Claim): Judgement {
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
    sentence: `${worked.working}, ${outcome}.`,
  };
}

const fits = (worked: Omit<Worked, 'unit'>, { interval, words }: Claim): string =>
  isPoint(worked.interval) && isPoint(interval)
    ? 'as printed'
    : `which fits the printed “${words}”`;

function misses(
  worked: Omit<Worked, 'unit'>,
  { interval, words, unit }: Claim,
  residual: Fraction,
): string {
  const side = compare(residual, ZERO);
  if (side === 0) return `but “${words}” leaves that very number out`;
  if (isPoint(worked.interval) && isPoint(interval))
    return `but “${words}” is printed, ${formatGap(residual, unit)} ${side > 0 ? 'more' : 'fewer'}`;
  const end = (at: Fraction) => formatQuantity({ interval: point(at), unit });
  return side > 0
    ? `but “${words}” asks for ${interval.loOpen ? 'more than' : 'at least'} ${end(interval.lo)}`
    : `but “${words}” allows ${interval.hiOpen ? 'less than' : 'at most'} ${end(interval.hi!)}`;
}
