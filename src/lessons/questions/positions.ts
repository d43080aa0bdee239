import { formatDate } from '../../data/format.ts';
import type { Dataset, Position } from '../../data/schema.ts';
import type { Kind, Look } from '../look.ts';
import { byWords } from '../pick.ts';

/** Their sentence gives a reason and no request, so nobody could tell from it what they ask for. */
const UNSAID = ['unicef-2020', 'scanning-can-be-safe'];

function position(id: string, { data }: Look): Position & { wants: string; means: string } {
  const found = data.positions[id];
  const ask = data.asks[found?.asks ?? ''];
  if (!found || !ask || UNSAID.includes(id))
    throw new RangeError(`"${id}" is no position whose sentence asks for something`);
  return { ...found, wants: ask.name, means: ask.means };
}

const nameOf = (ask: string, { asks }: Pick<Dataset, 'asks'>): string => {
  const found = asks[ask];
  if (!found) throw new RangeError(`"${ask}" is not in asks.json`);
  return found.name;
};

/** They speak against something. What they ask for in its place is too fine to tell for a choice of three. */
const AGAINST = ['facebook-no-way-in', 'ico-delay'];

/** Who spoke, what they were then, when, and where it was read: an office may be another person's by now. */
const speaker = ({ who, role, date, source }: Position, { data }: Look): string =>
  `${who} (${role}), ${formatDate(date)}. Source: ${data.sources[source]!.publisher}`;

/** What a position asks for: the position, and other requests of `asks.json`. */
export const asks: Kind = ([id, ...others], look) => {
  const one = position(id!, look);
  if (one.asks === 'warns' || AGAINST.includes(id!))
    throw new RangeError(`the sentence of "${id!}" does not make the request by itself`);
  return {
    stem: `${speaker(one, look)}. In our words: ${one.says} What is asked for?`,
    right: { text: one.wants, feedback: 'Yes: that is what the sentence asks for.' },
    wrong: others.map((ask) => ({
      text: nameOf(ask, look.data),
      feedback: `That would be: ${look.data.asks[ask]!.means}`,
    })),
    working: `${one.wants}. It is sorted by the sentence, and not by who says it.`,
  };
};

/** Never in quotation marks: the words are ours. */
const inOurWords = ({ who, says }: Position): string => `${who}: ${says}`;

/** Which of some positions goes from a count to what it is taken to show: that one, and others. */
export const inference: Kind = ([id, ...others], look) => {
  const of = (name: string) => {
    const found = look.data.positions[name];
    if (!found) throw new RangeError(`"${name}" is not in positions.json`);
    return found;
  };
  const right = of(id!);
  if (!right.inference || others.some((other) => of(other).inference))
    throw new RangeError('exactly the first of its positions must be an inference');
  return {
    stem: 'This is what some people and bodies say, in our words. Which is an inference: a step from a count to what the count is taken to show?',
    right: {
      text: inOurWords(right),
      feedback:
        'Yes: it starts from a number. That does not make it wrong; the count just does not take the step.',
    },
    wrong: others.map((other) => ({
      text: inOurWords(of(other)),
      feedback: 'This is a view, but it does not rest on a count.',
    })),
    working: `${right.who} goes from a count to what the count is taken to show.`,
  };
};

/** A table of positions, and what each asks for. */
export const sortAsks: Kind = (ids, look) => {
  const all = ids.map((id) => position(id, look));
  return {
    stem: 'Read what each of these says, in our words. Beside it, write what is asked for. Then choose one that you disagree with, and write the best reason that it could give.',
    right: {
      text: `${all.map(({ who, wants }) => `${who}: ${lower(wants)}`).join('; ')}. For the reason, take any that somebody who holds the view would call their own.`,
      feedback: '',
    },
    wrong: [],
    working:
      'Each is sorted by the sentence that is printed, and not by who says it. A refusal to build a way in, and a word against a delay, ask to go on. “A warning or an argument” asks for nothing by itself.',
    table: {
      caption: `To choose from: ${[...new Set(all.map(({ wants }) => wants))].sort(byWords).join('; ')}.`,
      heads: [
        'Who, what they were then, and when',
        'What they said, in our words',
        'What is asked for',
      ],
      rows: all.map((one) => [speaker(one, look), one.says, '']),
    },
  };
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
