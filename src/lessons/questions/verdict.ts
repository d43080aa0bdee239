import { formatDecimal } from '../../data/format.ts';
import { compare, parseFraction, type Fraction } from '../../data/fraction.ts';
import { printedWords } from '../../data/printed.ts';
import { exactValue, figureInterval } from '../../data/quantity.ts';
import { judge } from '../../audit/run.ts';
import { ruleWords } from '../../audit/rules.ts';
import type { Interval } from '../../data/interval.ts';
import {
  counted,
  during,
  exact,
  percent,
  shown,
  type Kind,
  type Look,
  type Said,
} from '../look.ts';

/** Whether a wording that was printed of a count passes the rule for its loose word: a check of a wording. */
export const verdict: Kind = ([id], look) => {
  const { count, figure, rule, said } = looseCheck(id!, look);
  const [n, value] = [shown(count, look), exact(count, look)];
  const printed = printedWords(figure, look.data);
  const round = parseFraction(String(figure.value));
  const done = judge(id!, look.data.checks[id!]!, look.data);
  const range = inWords(figureInterval(figure, look.data.qualifiers));
  const holds = done.verdict === 'holds';
  return {
    stem: `${during([count], look)} the count was ${n} ${counted(count, look)}, and “${printed}” was printed of it. Our rule for “${said}” is: ${ruleWords(rule)}. Does the wording pass?`,
    right: {
      text: holds ? `Yes: ${n} is ${range}` : `No: ${n} is not ${range}`,
      feedback: `${holds ? 'Yes' : 'It is just outside our rule, which is not the same as false'}. ${done.sentence}`,
    },
    wrong: holds ? refusals(n, value, round) : passes(n, value, round, look),
    working: done.sentence,
  };
};

/** A check of one exact count against a word that is loose. Throws a RangeError for any other. */
function looseCheck(id: string, { data }: Look) {
  const check = data.checks[id];
  const figure = data.figures[check?.states ?? ''];
  const rule = data.qualifiers[figure?.qualifier ?? ''];
  const [count] = check?.terms ?? [];
  if (check?.kind !== 'wording' || !figure || !rule || count === undefined)
    throw new RangeError(`"${id}" is no check of a wording that was printed`);
  const printed = printedWords(figure, data).toLowerCase();
  const said = rule.words.find((word) => printed.startsWith(word));
  if (said === undefined) throw new RangeError(`the wording of "${id}" has no loose word in it`);
  return { count, figure, rule, said };
}

const whole = (value: Fraction): string => formatDecimal(value, 1);

/** "from 1,900 up to, but less than, 2,000"; "more than 300". */
const inWords = ({ lo, hi, loOpen, hiOpen }: Interval): string =>
  [
    `${loOpen ? 'more than' : 'from'} ${whole(lo)}`,
    ...(hi === null ? [] : [`${hiOpen ? 'up to, but less than,' : 'up to'} ${whole(hi)}`]),
  ].join(' ');

/** Reasons to refuse a wording that passes: each reads another rule into the word. */
const refusals = (n: string, value: Fraction, round: Fraction): Said[] => [
  compare(value, round) < 0
    ? {
        text: `No: ${n} is less than ${whole(round)}`,
        feedback: 'It is, and this word asks for that. A word such as “over” would not.',
      }
    : {
        text: `No: ${n} is not less than ${whole(round)}`,
        feedback: 'It is not, and this word does not ask for that. “Nearly” would.',
      },
  {
    text: `No: ${n} is not exactly ${whole(round)}`,
    feedback: 'It is not, and a loose word does not ask for that. A bare count would.',
  },
];

/** Reasons to pass a wording that does not: each reads another rule into the word. */
const passes = (n: string, value: Fraction, round: Fraction, { data }: Look): Said[] => {
  const share = percent(exactValue(data.qualifiers.nearly!.low!.times!));
  return [
    ...(compare(value, round) === 0
      ? [
          {
            text: `Yes: ${n} is exactly ${whole(round)}`,
            feedback: 'It is, and that is the rule for a bare count.',
          },
        ]
      : []),
    {
      text: `Yes: ${n} is more than ${share} of ${whole(round)}`,
      feedback: `That is the lower end of “nearly”, and not of this word.`,
    },
  ];
};
