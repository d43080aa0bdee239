import { range } from 'd3-array';

/** A run of squares that follows on from the run before it, column by column. */
export interface Run {
  id: string;
  count: number;
}

export interface Placed {
  width: number;
  height: number;
  side: number;
  pitch: number;
  runs: { id: string; path: string }[];
}

interface Size {
  pitch: number;
  side: number;
  /** Squares in a full column (across) or in a full row (down). */
  full: number;
  direction: 'across' | 'down';
}

export const WIDE: Size = { pitch: 6, side: 5, full: 60, direction: 'across' };
export const NARROW: Size = { pitch: 3, side: 2.4, full: 110, direction: 'down' };

/**
 * Places thousands of squares as one block, run after run. A line of squares is one segment, cut into
 * squares by its dashes, so that nine thousand of them are three paths and some hundred segments.
 */
export function layout(runs: readonly Run[], size: Size): Placed {
  const { full, pitch, side, direction } = size;
  const total = runs.reduce((sum, { count }) => sum + count, 0);
  const lines = Math.ceil(total / full);
  let start = 0;
  const placed = runs.map(({ id, count }) => {
    const path = segments(start, count, size);
    start += count;
    return { id, path };
  });
  const long = full * pitch;
  const thick = lines * pitch;
  return {
    width: direction === 'across' ? thick : long,
    height: direction === 'across' ? long : thick,
    side,
    pitch,
    runs: placed,
  };
}

/** One segment for each line of squares that a run fills or shares. */
function segments(start: number, count: number, { full, pitch, direction }: Size): string {
  const first = Math.floor(start / full);
  const last = Math.floor((start + count - 1) / full);
  return range(first, last + 1)
    .map((line) => {
      const from = Math.max(start, line * full) - line * full;
      const to = Math.min(start + count, (line + 1) * full) - line * full;
      const across = line * pitch + pitch / 2;
      return direction === 'across'
        ? `M${String(across)} ${String(from * pitch)}v${String((to - from) * pitch)}`
        : `M${String(round(from * pitch))} ${String(across)}h${String(round((to - from) * pitch))}`;
    })
    .join('');
}

const round = (n: number): number => Math.round(n * 10) / 10;
