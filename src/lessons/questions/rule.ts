import { ruleWords } from '../../audit/rules.ts';
import { capital } from '../../data/describe.ts';
import type { Kind, Look } from '../look.ts';
import type { SheetTable } from '../shape.ts';

function rule(id: string, { data }: Look) {
  const found = data.qualifiers[id];
  const word = found?.words.at(-1);
  if (!found || word === undefined) throw new RangeError(`"${id}" is no rule that a word calls`);
  return { word, allows: ruleWords(found), says: found.says };
}

/** The rules as a table to hold wordings against: rules of `qualifiers.json`, also those that no word calls. */
export function rulesTable(
  ids: readonly string[],
  { data }: Look,
): Pick<SheetTable, 'heads' | 'rows'> {
  return {
    heads: ['What stands before the number', 'What that asks for', 'In words'],
    rows: ids.map((id) => {
      const found = data.qualifiers[id];
      if (!found) throw new RangeError(`"${id}" is no rule of qualifiers.json`);
      const kind = found.units.includes('percent') ? 'percentage' : 'count';
      const before = found.words.map((one) => `“${one}”`).join(' or ') || `Nothing: a bare ${kind}`;
      return [before, capital(ruleWords(found)), found.says];
    }),
  };
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
