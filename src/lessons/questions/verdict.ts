import { list } from '../../data/describe.ts';
import { numberOf } from '../names.ts';
import { judge } from '../../audit/run.ts';
import type { VerdictName } from '../../data/schema.ts';
import { printedWords } from '../../data/printed.ts';
import { counted, shown, type Kind, type Look } from '../look.ts';

/** What a verdict says of a printed wording, as an option that a pupil can choose. */
const OPTIONS: Record<Exclude<VerdictName, 'not-comparable'>, string> = {
  holds: 'It fits the numbers',
  differs: 'It does not fit the numbers',
  'outside-our-rule': 'It is outside our rule',
  'says-nothing': 'It says nothing: it is true of any numbers',
};
const MEANS: Record<keyof typeof OPTIONS, string> = {
  holds: 'Then some number would fit both what was printed and what was worked out.',
  differs: 'That is for an exact wording that has no number in common with the sum.',
  'outside-our-rule': 'That is for a loose word, such as “nearly”, that asks for another number.',
  'says-nothing': 'That is for a wording that no number could break.',
};

/** What a check of the audit comes to when it is done again. */
export const verdict: Kind = ([id], look) => {
  const check = look.data.checks[id!];
  if (!check?.states || check.recorded.verdict === 'not-comparable')
    throw new RangeError(`"${id!}" is no check of something that was printed`);
  for (const term of check.terms) shown(term, look);
  const done = judge(id!, check, look.data);
  const right = done.verdict as keyof typeof OPTIONS;
  const others = (Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).filter(
    (name) => name !== right,
  );
  return {
    stem: `${given(check.terms, look)} “${printedWords(look.data.figures[check.states]!, look.data)}” is printed of this. What does our check say of that wording?`,
    right: { text: OPTIONS[right], feedback: `Yes. ${done.sentence}` },
    wrong: others.map((name) => ({
      text: OPTIONS[name],
      feedback: `${MEANS[name]} Here: ${done.sentence}`,
    })),
    working: done.sentence,
  };
};

/** The terms of a check in words: "There are 482 police records … and 877 …". */
function given(terms: readonly string[], look: Look): string {
  const [first, second, ...more] = terms;
  if (more.length === 0) {
    const words = [first!, ...(second === undefined ? [] : [second])];
    return `There are ${words.map((term) => `${shown(term, look)} ${counted(term, look)}`).join(', and ')}.`;
  }
  const places = terms.map((term) => {
    const { place } = numberOf(term, look.data);
    return `${shown(term, look)} in ${look.names.place(place)}`;
  });
  const { platform } = numberOf(first!, look.data);
  return `Of ${look.names.records} on ${look.names.platform(platform)} there are ${list(places)}.`;
}
