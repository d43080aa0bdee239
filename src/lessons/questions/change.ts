import { compare, divide, subtract } from '../../data/fraction.ts';
import { capital } from '../../data/describe.ts';
import { during, exact, finer, percent, shown, type Kind } from '../look.ts';
import { numberOf } from '../names.ts';

/** A rise as a percentage of where it starts: before, and after. Throws where it is no rise. */
export const change: Kind = ([before, after], look) => {
  const [a, b] = [exact(before!, look), exact(after!, look)];
  if (compare(a, b) >= 0) throw new RangeError(`"${after!}" is no rise on "${before!}"`);
  const rise = subtract(b, a);
  const of = divide(rise, a);
  const [from, to] = [shown(before!, look), shown(after!, look)];
  const { place, counts } = numberOf(before!, look.data);
  const where = capital(look.names.place(place));
  return {
    stem: `${where}: police recorded ${from} ${look.data.counts[counts]!.many} ${lower(during([before!], look))}, and ${to} ${lower(during([after!], look))}. What percentage rise is that, to the nearest whole number?`,
    right: {
      text: percent(of),
      feedback: `Yes: the rise is measured against where it starts, ${from}.`,
    },
    wrong: [
      {
        text: percent(divide(b, a)),
        feedback:
          'That is the later number as a share of the earlier. A rise leaves the start out.',
      },
      {
        text: percent(divide(rise, b)),
        feedback: `That is measured against where it ends, ${to}.`,
      },
    ],
    working: `${to} − ${from}, over ${from}, is ${finer(of)}: a rise of ${percent(of)}.`,
  };
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
