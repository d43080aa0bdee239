import type { Kind, Look } from '../look.ts';

/** The first sentence of a meaning: enough to know the word by. */
export const firstSentence = (text: string): string => /^[^.]*\./.exec(text)?.[0] ?? text;

function entry(id: string, { data, words = {} }: Look) {
  const own = words[id];
  if (own) return { term: own.word, means: own.means, all: own.means };
  const found = data.glossary[id];
  if (!found) throw new RangeError(`"${id}" is not in glossary.json`);
  return { term: found.term, means: firstSentence(found.means), all: found.means };
}

const lower = (term: string): string =>
  /^[A-Z][a-z]/.test(term) && !/\s[A-Z]/.test(term)
    ? term.charAt(0).toLowerCase() + term.slice(1)
    : term;

/** What a word means: the word, and others whose meanings it may be mistaken for. */
export const definition: Kind = ([word, ...others], look) => {
  const right = entry(word!, look);
  return {
    stem: `What does “${lower(right.term)}” mean here?`,
    right: { text: right.means, feedback: `Yes. ${right.all}` },
    wrong: others.map((id) => {
      const { term, means } = entry(id, look);
      return { text: means, feedback: `That is what “${lower(term)}” means.` };
    }),
    working: right.all,
  };
};

/** Which word has a meaning: the same the other way round. */
export const word: Kind = ([id, ...others], look) => {
  const right = entry(id!, look);
  return {
    stem: `Which word is this? “${right.means}”`,
    right: { text: right.term, feedback: `Yes. ${right.all}` },
    wrong: others.map((other) => {
      const { term, means } = entry(other, look);
      return { text: term, feedback: `“${term}” is something else: ${means}` };
    }),
    working: right.all,
  };
};

/** What a word for whoever did harm means, and a sentence to finish that puts the blame there and nowhere else. */
export const finish: Kind = ([id], look) => {
  const { term, means, all } = entry(id!, look);
  return {
    stem: `What does “${lower(term)}” mean here? Then finish this: The person responsible is always …`,
    right: {
      text: `${means} The person responsible is always the ${lower(term)}, never the child who was harmed.`,
      feedback: '',
    },
    wrong: [],
    working: all,
  };
};
