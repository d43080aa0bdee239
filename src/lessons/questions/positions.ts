import type { Dataset, Position } from '../../data/schema.ts';
import type { Kind, Look } from '../look.ts';

function position(id: string, { data }: Look): Position & { wants: string; means: string } {
  const found = data.positions[id];
  const ask = data.asks[found?.asks ?? ''];
  if (!found || !ask) throw new RangeError(`"${id}" is no position that asks for something`);
  return { ...found, wants: ask.name, means: ask.means };
}

const nameOf = (ask: string, { asks }: Pick<Dataset, 'asks'>): string => {
  const found = asks[ask];
  if (!found) throw new RangeError(`"${ask}" is not in asks.json`);
  return found.name;
};

const said = ({ who, says }: Position): string => `${who}: “${says}”`;

/** What a position asks for: the position, and other requests of `asks.json`. */
export const asks: Kind = ([id, ...others], look) => {
  const one = position(id!, look);
  return {
    stem: `In our words, ${said(one)} What is asked for?`,
    right: { text: one.wants, feedback: `Yes. ${one.means}` },
    wrong: others.map((ask) => ({
      text: nameOf(ask, look.data),
      feedback: `That would be: ${look.data.asks[ask]!.means}`,
    })),
    working: `${one.wants}: ${one.means}`,
  };
};

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
    stem: 'Which of these is an inference: a step from a count to what the count is taken to show?',
    right: {
      text: said(right),
      feedback:
        'Yes: it starts from a number. That does not make it wrong; the count just does not take the step.',
    },
    wrong: others.map((other) => ({
      text: said(of(other)),
      feedback: 'This is a view, but it does not rest on a count.',
    })),
    working: `${right.who} goes from a count to what the count is taken to show.`,
  };
};

/** A table of positions, and what each asks for. */
export const sortAsks: Kind = (ids, look) => {
  const all = ids.map((id) => position(id, look));
  return {
    stem: 'Read what each of these says, in our words. Beside it, write what is asked for.',
    right: {
      text: `${all.map(({ who, wants }) => `${who}: ${lower(wants)}`).join('; ')}.`,
      feedback: '',
    },
    wrong: [],
    working: 'Each is sorted by the sentence that is printed, and not by who says it.',
    table: {
      caption: `To choose from: ${[...new Set(all.map(({ wants }) => wants))].sort().join('; ')}.`,
      heads: ['Who', 'What they say, in our words', 'What is asked for'],
      rows: all.map(({ who, role, says }) => [`${who}, ${role}`, says, '']),
    },
  };
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
