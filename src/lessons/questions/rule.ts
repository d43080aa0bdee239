import { ruleWords } from '../../audit/rules.ts';
import type { Kind, Look } from '../look.ts';

function rule(id: string, { data }: Look) {
  const found = data.qualifiers[id];
  const word = found?.words.at(-1);
  if (!found || word === undefined) throw new RangeError(`"${id}" is no rule that a word calls`);
  return { word, allows: ruleWords(found), says: found.says };
}

/** What a printed word asks for, by the rules of the audit: the rule, and others. */
export const ruleOf: Kind = ([id, ...others], look) => {
  const right = rule(id!, look);
  return {
    stem: `By our rules, what does “${right.word}” before a number ask for?`,
    right: { text: right.allows, feedback: `Yes. ${right.says}` },
    wrong: others.map((other) => {
      const { word, allows } = rule(other, look);
      return { text: allows, feedback: `That is the rule for “${word}”.` };
    }),
    working: `“${right.word}”: ${right.allows}. ${right.says}`,
  };
};
