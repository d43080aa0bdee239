import { printFraction } from '../data/fraction.ts';
import type { Check, Dataset } from '../data/schema.ts';
import { judgeChange } from './change.ts';
import { judgeDifference } from './difference.ts';
import { judgeNotComparable } from './not-comparable.ts';
import { judgeRanking } from './ranking.ts';
import { judgeRate } from './rate.ts';
import { judgeRounding } from './rounding.ts';
import { judgeShare } from './share.ts';
import { judgeSum } from './sum.ts';
import { VERDICT_WORDS, type Judge, type Verdict } from './verdict.ts';
import { judgeWording } from './wording.ts';

const JUDGES: Record<Check['kind'], Judge> = {
  sum: judgeSum,
  difference: judgeDifference,
  share: judgeShare,
  rate: judgeRate,
  rounding: judgeRounding,
  wording: judgeWording,
  ranking: judgeRanking,
  change: judgeChange,
  'not-comparable': judgeNotComparable,
};

/** Does one check again. Throws a RangeError when the check is not well formed. */
export const judge = (id: string, check: Check, data: Dataset): Verdict => ({
  id,
  check,
  ...JUDGES[check.kind](check, data),
});

/**
 * Does every check again and holds the result against what was recorded, in either direction.
 * Returns all verdicts that could be reached and one sentence for each problem.
 */
export function runAudit(data: Dataset): { verdicts: Verdict[]; problems: string[] } {
  const verdicts: Verdict[] = [];
  const problems: string[] = [];
  for (const [id, check] of Object.entries(data.checks)) {
    try {
      const verdict = judge(id, check, data);
      verdicts.push(verdict);
      problems.push(...surprises(verdict).map((text) => `checks.json: "${id}": ${text}.`));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`checks.json: "${id}": field "terms" cannot be judged: ${error.message}.`);
    }
  }
  return { verdicts, problems };
}

function surprises({ check, verdict, residual }: Verdict): string[] {
  const found: string[] = [];
  const { recorded } = check;
  if (verdict !== recorded.verdict)
    found.push(
      `field "recorded.verdict" says "${VERDICT_WORDS[recorded.verdict]}" but done again it is "${VERDICT_WORDS[verdict]}"`,
    );
  const worked = residual && printFraction(residual);
  if (worked !== recorded.residual)
    found.push(
      `field "recorded.residual" says ${recorded.residual ?? 'none'} but done again it is ${worked ?? 'none'}`,
    );
  return found;
}
