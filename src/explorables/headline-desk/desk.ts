import type { Worked } from '../../audit/hold.ts';
import { workRounding } from '../../audit/rounding.ts';
import { capital, shownNumber } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import {
  compare,
  floor,
  fraction,
  multiply,
  printFraction,
  roundTo,
  type Fraction,
} from '../../data/fraction.ts';
import { isPoint, point } from '../../data/interval.ts';
import { printedWords } from '../../data/printed.ts';
import { asPercent, figuresBehind, quantity } from '../../data/quantity.ts';
import type { Dataset, Figure } from '../../data/schema.ts';
import { EAST, ENTRIES, type Against, type Entry } from './entries.ts';
import type { Desk, DeskNumber, Round, State, WorkedText } from './model.ts';

/** The rule of each wording; and without a word, by unit. Such a count is tried as a rounding first. */
const RULES = {
  nearly: 'nearly',
  'just-over': 'just-over',
  'more-than': 'over',
  exactly: 'exact',
  instances: 'exact',
  percent: 'rounded',
  share: 'worded',
} satisfies Partial<Record<State['wording'] | Round['unit'], string>>;

/** The numbers whose sources the figure names. */
export const TERMS = [...new Set(Object.values(ENTRIES).flatMap(({ terms }) => terms))];

/** A number of the desk as it is offered: "482: count, East". */
export const labelsOf = (data: Dataset): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ENTRIES).map(([key, { shows, label }]) => [
      key,
      `${shownNumber(shows, data)}: ${label}`,
    ]),
  );

/** The desk as a page carries it: its numbers worked out, in words, and the rules of its wordings. */
export function deskOf(data: Dataset): Desk {
  const rules = Object.entries(RULES).map(([name, id]): [string, Desk['rules'][string]] => {
    const { low, high, strict } = data.qualifiers[id]!;
    return [name, { low, high, strict }];
  });
  const numbers = Object.entries(ENTRIES).map(([key, entry]) => numberOf(key, entry, data));
  return { numbers, rules: Object.fromEntries(rules) };
}

function numberOf(key: string, entry: Entry, data: Dataset): DeskNumber {
  const { work, terms, shows, whole, where, on } = entry;
  const [figure] = figuresBehind(shows, data);
  const what = isShare(shows, data) ? '' : ' instances';
  const place = where === EAST.where ? ` ${where}` : '';
  return {
    key,
    worked: asText(work({ kind: 'wording', terms }, data)),
    named: ` of the ${shownNumber(whole, data)} instances recorded ${where} were on ${on}`,
    alone: `${what} recorded on ${on}${place}`,
    period: data.periods[data.figures[figure!]!.period]!.name,
    rounds: entry.against.flatMap((one) => roundsOf(one, entry, data)),
  };
}

const asText = ({ interval, working }: Worked): WorkedText => {
  const { lo, hi, loOpen, hiOpen } = interval;
  return {
    working,
    lo: printFraction(lo),
    ...(isPoint(interval) ? {} : { hi: printFraction(hi!) }),
    ...(loOpen ? { loOpen } : {}),
    ...(hiOpen ? { hiOpen } : {}),
  };
};

const isShare = (id: string, data: Dataset): boolean =>
  ['share', 'percent'].includes(quantity(id, data).unit);

function roundsOf(against: Against, { shows, terms }: Entry, data: Dataset): Round[] {
  if (typeof against === 'string') return [published(data.figures[against]!, data)];
  const { to } = against;
  const { interval } = quantity(shows, data);
  const share = isShare(shows, data);
  const ends = [interval.lo, interval.hi!].map((end) =>
    roundTo(share ? asPercent(end) : end, fraction(to)),
  );
  const once = compare(ends[0]!, ends[1]!) === 0 ? ends.slice(1) : ends;
  return once.map((end) => ({
    ...words(end, share),
    value: Number(floor(end)),
    unit: share ? 'percent' : 'instances',
    ...(share ? {} : { rounded: rounded(terms, to, data) }),
  }));
}

/** A rounding as the audit does it, or its own reason not to. */
function rounded(terms: string[], to: number, data: Dataset): WorkedText | string {
  try {
    return asText(workRounding({ kind: 'rounding', terms, to }, data));
  } catch (error) {
    if (error instanceof RangeError) return `${capital(error.message)}.`;
    throw error;
  }
}

const words = (end: Fraction, share: boolean): Pick<Round, 'key' | 'words'> => {
  const unit = share ? 'share' : 'instances';
  const interval = point(share ? multiply(end, fraction(1, 100)) : end);
  return { key: floor(end).toString(), words: formatQuantity({ interval, unit }) };
};

/** The round number of a published phrase, in its own words but for the qualifier: "half", "52%". */
function published(figure: Figure, data: Dataset): Round {
  const printed = printedWords(figure, data);
  const opens = data.qualifiers[figure.qualifier]!.words.find((one) => printed.startsWith(one));
  const rest = printed.slice(opens?.length ?? 0).trim();
  const { unit } = figure;
  return {
    key: unit === 'share' ? rest.replaceAll(' ', '-') : String(figure.value),
    words: rest,
    value: figure.value!,
    unit,
  };
}
