import { figuresBehind } from './quantity.ts';
import type { Dataset, Figure } from './schema.ts';

/** Solid: recorded. Hatched: known to be missing. Outlined: worked out by us. Dotted: in doubt. */
export type Mark = 'solid' | 'hatched' | 'outlined' | 'dotted';

export const MARK_WORDS: Record<Mark, string> = {
  solid: 'recorded and published',
  hatched: 'known to be missing',
  outlined: 'worked out by us',
  dotted: 'in doubt',
};

/** True when no page nearer to the origin than a re-post carries the figure. */
export const restsOnRepost = (figure: Figure, data: Pick<Dataset, 'sources'>): boolean =>
  [figure.source, ...(figure.also ?? [])].every((id) => data.sources[id]!.near === 're-post');

/** Why a number is in doubt, or undefined. A derived number inherits every doubt that it rests on. */
export function doubtOf(id: string, data: Dataset): string | undefined {
  const figures = figuresBehind(id, data).map((figure) => data.figures[figure]!);
  const own = figures.find((figure) => figure.doubt)?.doubt;
  if (own) return own;
  if (!figures.some((figure) => restsOnRepost(figure, data))) return undefined;
  return id in data.derived
    ? 'Rests on a number that we found only as a re-post of a news story.'
    : 'Found only as a re-post of a news story.';
}

/** The mark that a number wears wherever it shows. */
export function markOf(id: string, data: Dataset): Mark {
  if (data.figures[id]?.value === null) return 'hatched';
  if (id in data.derived) return markOfWorking([id], data);
  return doubtOf(id, data) ? 'dotted' : 'solid';
}

/** The mark of what is worked out from some numbers: it inherits every doubt of theirs. */
export const markOfWorking = (ids: readonly string[], data: Dataset): Mark =>
  ids.some((id) => doubtOf(id, data)) ? 'dotted' : 'outlined';
