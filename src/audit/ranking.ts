import { formatWhole, formatWord } from '../data/format.ts';
import { compare, floor, fraction, subtract } from '../data/fraction.ts';
import { isPoint, point } from '../data/interval.ts';
import { quantity } from '../data/quantity.ts';
import { stated, type Judge } from './verdict.ts';

/**
 * "In the top N": the first term's rank among all terms (ties share the better rank), against N.
 * Says nothing where N is as large as the list: everyone is in it.
 */
export const judgeRanking: Judge = (check, data) => {
  const values = check.terms.map((id) => quantity(id, data).interval);
  if (!values.every(isPoint)) throw new RangeError('only exact numbers can be ranked');
  const rank = 1 + values.filter(({ lo }) => compare(lo, values[0]!.lo) > 0).length;
  const claim = stated(check, data);
  const top = Number(floor(claim.interval.lo));
  const verdict = top >= values.length ? 'says-nothing' : rank <= top ? 'holds' : 'differs';
  const words = (n: number) => formatWord({ interval: point(fraction(n)), unit: 'rank' });
  const empty = `and every one of the ${words(values.length)} is in a top ${words(top)}`;
  const fits =
    verdict === 'holds' ? `which fits “${claim.words}”` : `but “${claim.words}” is printed`;
  return {
    verdict,
    left: point(fraction(rank)),
    right: claim.interval,
    residual: subtract(claim.interval.lo, fraction(rank)),
    sentence: `It is number ${formatWhole(rank)} of the ${formatWhole(values.length)} with figures, ${verdict === 'says-nothing' ? empty : fits}.`,
  };
};
