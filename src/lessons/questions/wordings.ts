import { judge } from '../../audit/run.ts';
import { capital } from '../../data/describe.ts';
import { formatQuantity } from '../../data/format.ts';
import { printedWords } from '../../data/printed.ts';
import { figureInterval } from '../../data/quantity.ts';
import { counted, shown, timesOf, type Kind, type Look } from '../look.ts';

/** Checks that go by one of the rules alone. A sum, a rank or a number that was rounded needs more than those. */
const BY_RULE = ['wording', 'share'];

/** A printed wording, its numbers, and what its rule allows and decides. */
function judged(id: string, look: Look) {
  const check = look.data.checks[id];
  if (!check?.states || !BY_RULE.includes(check.kind))
    throw new RangeError(`"${id}" is no check that a rule decides by itself`);
  const figure = look.data.figures[check.states]!;
  const asks = { interval: figureInterval(figure, look.data.qualifiers), unit: figure.unit };
  const done = judge(id, check, look.data);
  return {
    printed: `“${printedWords(figure, look.data)}”`,
    numbers: `${capital(
      check.terms.map((term) => `${shown(term, look)} ${counted(term, look)}`).join('; of '),
    )} (${timesOf(check.terms, look).join(', ')})`,
    outcome: `${done.verdict === 'holds' ? 'passes' : 'does not pass'}, as the rule asks for ${formatQuantity(asks)}`,
    sentence: done.sentence,
  };
}

/** Printed wordings to hold against their numbers, by the rules in a table: checks of the audit. */
export const wordings: Kind = (ids, look) => {
  const all = ids.map((id) => judged(id, look));
  return {
    stem: 'Hold each printed wording against its numbers. Does it pass the rule in the table of rules? Write the numbers that decide it.',
    right: {
      text: `${all.map(({ printed, outcome }) => `${printed}: ${outcome}`).join('; ')}.`,
      feedback: '',
    },
    wrong: [],
    working: all.map(({ sentence }) => sentence).join(' '),
    table: {
      caption: 'Wordings as they were printed',
      heads: ['Printed', 'The numbers', 'Does it pass?'],
      rows: all.map(({ printed, numbers }) => [printed, numbers, '']),
    },
  };
};
