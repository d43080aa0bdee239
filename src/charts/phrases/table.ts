import { VERDICT_WORDS, type Verdict } from '../../audit/verdict.ts';
import { capital } from '../../data/describe.ts';
import { doubtOf } from '../../data/marks.ts';
import { printedWords } from '../../data/printed.ts';
import type { Dataset } from '../../data/schema.ts';
import type { ChartTable } from '../chart-table.ts';

/** A published quantity is shown in its own words only where these are few. */
const MOST_WORDS = 6;

/** A wording that one of our rules reads, or a round number tried as a rounding. */
const isPhrase = ({ check }: Verdict, data: Dataset): boolean => {
  const figure = data.figures[check.states ?? ''];
  if (!figure || check.reading) return false;
  const loose = check.kind === 'rounding' || !data.qualifiers[figure.qualifier]!.strict;
  return loose && printedWords(figure, data).split(' ').length <= MOST_WORDS;
};

/**
 * The published phrases, each once, in the order of the checks: who printed it, and the verdict of the
 * audit. A verdict that rests on a number in doubt is dotted. Throws a RangeError where two checks of one
 * phrase do not agree.
 */
export function table(verdicts: readonly Verdict[], data: Dataset): ChartTable {
  const found = verdicts.filter((one) => isPhrase(one, data));
  const ids = [...new Set(found.map(({ check }) => check.states!))];
  const rows = ids.map((id) => {
    const its = found.filter(({ check }) => check.states === id);
    const names = new Set(its.map(({ verdict }) => verdict));
    if (names.size > 1) throw new RangeError(`"${id}" has more than one verdict`);
    const figure = data.figures[id]!;
    // One check with no doubt in it is enough.
    const doubted = its.every(({ check }) => check.terms.some((term) => doubtOf(term, data)));
    return {
      head: `“${printedWords(figure, data)}”`,
      cells: [
        { text: data.sources[figure.source]!.publisher, mark: 'solid' as const },
        {
          text: capital(VERDICT_WORDS[its[0]!.verdict]),
          mark: doubted ? ('dotted' as const) : ('solid' as const),
        },
      ],
    };
  });
  return { heads: ['Published words', 'Source', 'Verdict'], rows };
}
