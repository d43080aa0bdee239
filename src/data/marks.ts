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

/**
 * Why a number is in doubt, or undefined. A derived number inherits every doubt of its terms, unless
 * it says why that doubt cannot touch it (`despite`).
 */
export function doubtOf(id: string, data: Dataset): string | undefined {
  const derived = data.derived[id];
  if (derived) return derived.despite ? undefined : doubtOfTerms(derived.of, data);
  const figure = data.figures[id]!;
  if (figure.doubt) return figure.doubt;
  return restsOnRepost(figure, data) ? 'Found only as a re-post of a news story.' : undefined;
}

function doubtOfTerms(ids: readonly string[], data: Dataset): string | undefined {
  const doubts = ids.flatMap((id) => doubtOf(id, data) ?? []);
  const own = doubts.find((doubt) => !doubt.includes('re-post'));
  if (own) return own;
  return doubts.length > 0
    ? 'Rests on a number that we found only as a re-post of a news story.'
    : undefined;
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
