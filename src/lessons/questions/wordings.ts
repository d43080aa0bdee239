import { judge } from '../../audit/run.ts';
import { VERDICT_WORDS } from '../../audit/verdict.ts';
import { capital } from '../../data/describe.ts';
import { printedWords } from '../../data/printed.ts';
import { counted, shown, type Kind } from '../look.ts';

/** Printed wordings to hold against their numbers: checks of the audit. */
export const wordings: Kind = (ids, look) => {
  const all = ids.map((id) => {
    const check = look.data.checks[id];
    if (!check?.states) throw new RangeError(`"${id}" is no check of something that was printed`);
    const figure = look.data.figures[check.states]!;
    return {
      printed: printedWords(figure, look.data),
      numbers: capital(
        check.terms.map((term) => `${shown(term, look)} ${counted(term, look)}`).join('; of '),
      ),
      done: judge(id, check, look.data),
    };
  });
  return {
    stem: 'Hold each printed wording against its numbers: does it fit, by the rules on the board?',
    right: {
      text: `${all.map(({ printed, done }) => `“${printed}”: ${VERDICT_WORDS[done.verdict]}`).join('; ')}.`,
      feedback: '',
    },
    wrong: [],
    working: all.map(({ done }) => done.sentence).join(' '),
    table: {
      caption: 'Wordings as they were printed',
      heads: ['Printed', 'The numbers', 'Does it fit?'],
      rows: all.map(({ printed, numbers }) => [`“${printed}”`, numbers, '']),
    },
  };
};
