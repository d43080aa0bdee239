import { NEAR_WORDS, NEAREST, sourceWords } from '../../data/describe.ts';
import type { Source } from '../../data/schema.ts';
import type { Kind, Look } from '../look.ts';
import { byWords } from '../pick.ts';

/** How near a page stands. Nobody says who made a request, so it is only one that matches. */
export const nearWords = ({ near }: Pick<Source, 'near'>): string =>
  near === 'request' ? 'a request that matches' : NEAR_WORDS[near];

function source(id: string, { data }: Look) {
  const found = data.sources[id];
  if (!found) throw new RangeError(`"${id}" is not in sources.json`);
  return {
    ...found,
    words: `${sourceWords(found)} (${nearWords(found)})`,
    rank: rank(found),
  };
}

const rank = ({ near }: Source): number => NEAREST.indexOf(near);

/** The one time that some pages are about. Two findings are never one chain: throws a RangeError there. */
export function onePeriod(ids: readonly string[], { data }: Look): string {
  const found = Object.values(data.periods).find(({ printed }) =>
    ids.every((id) => printed.some(({ sources }) => sources.includes(id))),
  );
  if (!found) throw new RangeError('its pages are not all known to be about the same months');
  return found.name;
}

/** The sources nearest first. Throws a RangeError where two stand equally near. */
function inOrder(ids: readonly string[], look: Look) {
  const all = ids.map((id) => source(id, look)).sort((a, b) => a.rank - b.rank);
  if (new Set(all.map((one) => one.rank)).size !== all.length)
    throw new RangeError('its sources do not all stand at a different distance');
  return all;
}

/** Which source stands nearest to whoever first had the number. */
export const near: Kind = (ids, look) => {
  const [right, ...others] = inOrder(ids, look);
  return {
    stem: `You want to check a number of ${onePeriod(ids, look)}. Which of these stands nearest to where it began?`,
    right: {
      text: right!.words,
      feedback: 'Yes: no other of these has fewer hands between it and the number.',
    },
    wrong: others.map(({ words }) => ({
      text: words,
      feedback: `Further off than ${right!.publisher}.`,
    })),
    working: `Nearest first: ${[right!, ...others].map(({ words }) => words).join('; ')}.`,
  };
};

/** Sources to put in order, nearest first. */
export const nearOrder: Kind = (ids, look) => {
  const all = inOrder(ids, look);
  return {
    stem: `These pages are about records of ${onePeriod(ids, look)}. Number them from the one nearest to where the figures began to the one furthest off.`,
    right: { text: `${all.map(({ publisher }) => publisher).join('; then ')}.`, feedback: '' },
    wrong: [],
    working: `${all.map(({ words }) => words).join('; ')}.`,
    table: {
      caption:
        'A request that matches, and pages that print the figures. Who made the request is not stated.',
      heads: ['Place', 'Page'],
      rows: [...all]
        .sort((a, b) => byWords(a.publisher, b.publisher))
        .map(({ publisher }) => ['', publisher]),
    },
  };
};
