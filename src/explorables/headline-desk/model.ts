import { holdAgainst, type Judgement, type Worked } from '../../audit/hold.ts';
import { VERDICT_WORDS } from '../../audit/verdict.ts';
import { capital } from '../../data/describe.ts';
import { parseFraction } from '../../data/fraction.ts';
import { interval } from '../../data/interval.ts';
import { figureInterval } from '../../data/quantity.ts';
import type { Figure, Qualifier } from '../../data/schema.ts';
import { joinKey, splitKey } from '../link.ts';

/** What the audit worked out from published numbers, as text can carry it: ends are exact fractions. */
export interface WorkedText extends Pick<Worked, 'working'> {
  lo: string;
  /** Left out where the number is exact. */
  hi?: string;
  loOpen?: boolean;
  hiOpen?: boolean;
}

/** A round number that a number may be put against. */
export interface Round extends Pick<Figure, 'unit' | 'value'> {
  key: string;
  words: string;
  /** For a count, the number rounded to it, or why the audit does not do that. */
  rounded?: WorkedText | string;
}

/** A number on the desk, as the audit works it out, and the rest of its headline. */
export interface DeskNumber {
  key: string;
  worked: WorkedText;
  /** What follows the number where its whole is named, and where it is left out. */
  named: string;
  alone: string;
  period: string;
  rounds: Round[];
}

/** All that the page carries of the dataset. */
export interface Desk {
  numbers: DeskNumber[];
  /** The rule of each wording; of a number with no word before it, by its unit. */
  rules: Record<string, Pick<Qualifier, 'low' | 'high' | 'strict'>>;
}

/** The words that may stand before a round number. */
export const WORDINGS = ['nearly', 'just-over', 'more-than', 'exactly', 'bare'] as const;
export const WHOLE = 'whole';
export const PERIOD = 'period';

export interface State {
  number: DeskNumber;
  wording: (typeof WORDINGS)[number];
  round: Round;
  whole: boolean;
  period: boolean;
}

export const keyOf = ({ number, wording, round, whole, period }: State): string =>
  joinKey([number.key, wording, round.key, ...(whole ? [WHOLE] : []), ...(period ? [PERIOD] : [])]);

/**
 * The state nearest to a key, as a change leaves it: another number brings its own round numbers. It is
 * the state of that key where `keyOf` gives it back.
 */
export function near(key: string, { numbers }: Desk): State {
  const parts = splitKey(key);
  const named = (name: string) => parts.includes(name);
  const number = numbers.find((one) => named(one.key)) ?? numbers[0]!;
  const { rounds } = number;
  return {
    number,
    wording: WORDINGS.find(named) ?? WORDINGS[0],
    round: rounds.find((one) => named(one.key)) ?? rounds[0]!,
    whole: named(WHOLE),
    period: named(PERIOD),
  };
}

/** The first picture: the first of everything, with the whole and the period named. */
export const first = (desk: Desk): State => near(joinKey([WHOLE, PERIOD]), desk);

/** The quantity of a headline: "just over 4,000", or "half" with no word before it. */
export const quantityWords = ({ wording, round }: Pick<State, 'wording' | 'round'>): string =>
  wording === 'bare' ? round.words : `${wording.replace('-', ' ')} ${round.words}`;

export function headline(state: State): string {
  const { number, whole, period } = state;
  const about = whole ? number.named : number.alone;
  return `${capital(quantityWords(state))}${about}${period ? `, ${number.period}` : ''}`;
}

const read = ({ lo, hi = lo, loOpen, hiOpen, working }: WorkedText) => ({
  interval: interval(parseFraction(lo), parseFraction(hi), { loOpen, hiOpen }),
  working,
});

/** What the audit says of the headline: no verdict, and why, where it has no such check. */
export function judged(
  state: State,
  { rules }: Desk,
): Pick<Judgement, 'sentence'> & Partial<Judgement> {
  const { number, wording, round } = state;
  const worked = (wording === 'bare' && round.rounded) || number.worked;
  if (typeof worked === 'string') return { sentence: worked };
  const qualifier = wording === 'bare' ? round.unit : wording;
  return holdAgainst(read(worked), {
    interval: figureInterval({ ...round, qualifier }, rules),
    unit: round.unit,
    words: quantityWords(state),
    strict: rules[qualifier]!.strict,
  });
}

/** The audit's verdict and sentence, and beside it what the headline leaves open. */
export function say(state: State, desk: Desk): string {
  const { round, whole, period } = state;
  const open = [
    ...(whole ? [] : [round.unit === 'instances' ? 'Out of how many?' : 'A share of what?']),
    ...(period ? [] : ['In which months?']),
  ];
  const left = open.length > 0 ? ` It leaves open: ${open.join(' ')}` : '';
  const { verdict, sentence } = judged(state, desk);
  return `${verdict ? capital(VERDICT_WORDS[verdict]) : 'No verdict'}. ${sentence}${left}`;
}
