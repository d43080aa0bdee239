import { figuresBehind } from '../data/quantity.ts';
import type { Dataset, Figure } from '../data/schema.ts';
import { show, terms, type Judge } from './verdict.ts';

const ASPECTS = {
  period: 'the months covered',
  place: 'the areas and the forces that answered',
  counts: 'what is counted',
  platform: 'the platforms taken in',
} satisfies Partial<Record<keyof Figure, string>>;

export type AspectName = keyof typeof ASPECTS;

/** One thing that a comparison would have to hold still: its ids on either side, and what it is called. */
export interface Aspect {
  name: AspectName;
  words: string;
  first: string[];
  second: string[];
  same: boolean;
}

/** A part that was worked out from its share and its whole is on the platform of the share. */
function ofWhat(id: string, name: AspectName, data: Pick<Dataset, 'derived'>): string {
  const derived = data.derived[id];
  return name === 'platform' && derived?.op === 'product' ? derived.of[0]! : id;
}

/** What the figures behind two numbers say of each thing that a comparison would have to hold still. */
export function aspects(
  a: string,
  b: string,
  data: Pick<Dataset, 'figures' | 'derived'>,
): Aspect[] {
  const values = (id: string, name: AspectName) =>
    [
      ...new Set(
        figuresBehind(ofWhat(id, name, data), data).map((one) => data.figures[one]![name]),
      ),
    ].sort();
  return (Object.keys(ASPECTS) as AspectName[]).map((name) => {
    const [first, second] = [values(a, name), values(b, name)];
    return { name, words: ASPECTS[name], first, second, same: first.join() === second.join() };
  });
}

/**
 * Two numbers that must not be compared. The ground has to be in the data: a RangeError is thrown
 * when nothing tells the two apart, or when no reason is given.
 */
export const judgeNotComparable: Judge = (check, data) => {
  terms(check, 2, data);
  const [a, b] = check.terms as [string, string];
  const grounds = aspects(a, b, data)
    .filter(({ same }) => !same)
    .map(({ words }) => words);
  if (grounds.length === 0) throw new RangeError('nothing in the data tells the terms apart');
  if (!check.why) throw new RangeError('a comparison that must not be made needs "why"');
  const list =
    grounds.length > 1 ? `${grounds.slice(0, -1).join(', ')} and ${grounds.at(-1)!}` : grounds[0]!;
  return {
    verdict: 'not-comparable',
    left: null,
    right: null,
    residual: null,
    sentence: `${show(a, data)} and ${show(b, data)} are not compared: they differ in ${list}.`,
  };
};
