import type { Dataset, Figure } from './schema.ts';

/** Below this, a published cell stands in its table, and no mark, list or sum singles it out. */
export const SMALL = 5;

export const isSmallCell = ({ printed, value }: Figure): boolean =>
  typeof printed !== 'string' && typeof value === 'number' && value < SMALL;

/** True when writing these terms out one by one would single out a small cell. */
export const hasSmallCell = (ids: readonly string[], data: Pick<Dataset, 'figures'>): boolean =>
  ids.some((id) => {
    const figure = data.figures[id];
    return figure !== undefined && isSmallCell(figure);
  });
