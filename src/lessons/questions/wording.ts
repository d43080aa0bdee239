import { holdAgainst } from '../../audit/hold.ts';
import { ruleWords } from '../../audit/rules.ts';
import { figureInterval, quantity } from '../../data/quantity.ts';
import { capital } from '../../data/describe.ts';
import { formatDecimal } from '../../data/format.ts';
import { parseFraction } from '../../data/fraction.ts';
import { counted, during, shown, type Kind, type Look } from '../look.ts';

/** The loose words that may stand before a round number, by the id of their rule. */
const TRIED = ['nearly', 'just-over', 'over'] as const;

/** Which word may stand before a round number: an exact count, and a figure that printed the round one. */
export const wording: Kind = ([count, printed], look) => {
  const round = look.data.figures[printed!];
  if (!round) throw new RangeError(`"${printed!}" is not in figures.json`);
  const shape = formatDecimal(parseFraction(String(round.value)), 0);
  const tried = TRIED.map((rule) => tryRule(rule, count!, printed!, shape, look));
  const [right, ...others] = tried.filter(({ holds }) => holds);
  if (!right || others.length > 0) throw new RangeError('not exactly one of the wordings fits');
  const n = shown(count!, look);
  return {
    stem: `${during([count!], look)} the count was ${n} ${counted(count!, look)}. Which wording fits it, by our rules?`,
    right: { text: right.text, feedback: `Yes: ${right.says}. ${n} is within that.` },
    wrong: tried
      .filter(({ holds }) => !holds)
      .map(({ text, says }) => ({ text, feedback: `${capital(says)}. ${n} is not within that.` })),
    working: `${tried.map(({ says, holds }) => `${says}, and ${n} is ${holds ? '' : 'not '}within that`).join('; ')}.`,
  };
};

function tryRule(rule: string, count: string, printed: string, shape: string, look: Look) {
  const qualifier = look.data.qualifiers[rule]!;
  const figure = { ...look.data.figures[printed]!, qualifier: rule };
  const words = `${qualifier.words.at(-1)!} ${shape}`;
  const { verdict } = holdAgainst(
    { ...quantity(count, look.data), working: '' },
    {
      interval: figureInterval(figure, look.data.qualifiers),
      unit: figure.unit,
      words,
      strict: qualifier.strict,
    },
  );
  return {
    holds: verdict === 'holds',
    text: words,
    says: `“${qualifier.words.at(-1)!}” means ${ruleWords(qualifier)}`,
  };
}
