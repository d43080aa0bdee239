import { formatDecimal } from '../data/format.ts';
import { parseFraction } from '../data/fraction.ts';
import { asPercent, exactValue } from '../data/quantity.ts';
import type { Qualifier } from '../data/schema.ts';

type End = NonNullable<Qualifier['low']>;

/** A qualifier's rule as a reader sees it, made from the rule itself: "more than the number, up to 105% of it". */
export function ruleWords({ low, high }: Pick<Qualifier, 'low' | 'high'>): string {
  if (!low) return 'no number, size unknown';
  const from = `${low.open ? 'more than' : 'from'} ${endWords(low)}`;
  if (!high) return `${from}, with no upper end`;
  if (endWords(low) === endWords(high) && !low.open && !high.open) return endWords(low);
  return `${from}, ${high.open ? 'but less than' : 'up to'} ${endWords(high)}`;
}

function endWords({ times, plus }: End): string {
  const number =
    times === undefined
      ? 'the number'
      : `${formatDecimal(asPercent(exactValue(times)), 1)}% of the number`;
  if (plus === undefined) return number;
  const step = parseFraction(plus);
  const size = formatDecimal({ n: step.n < 0n ? -step.n : step.n, d: step.d }, 1);
  return `${number} ${step.n < 0n ? 'less' : 'plus'} ${size}`;
}
