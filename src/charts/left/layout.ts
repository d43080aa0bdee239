import type { Mark } from '../../data/marks.ts';
import { layout as bounds } from '../bounds/layout.ts';

/** What is left of a whole in one state: how much of it is placed, and the ends of a share of the rest. */
export interface Left {
  /** From nothing to all: the part of the whole that is placed. */
  placed: number;
  /** The ends of the share, in per cent. */
  lo: number;
  hi: number;
  mark: Mark;
}

/** Places across are shares of the width. */
export interface Placed {
  bars: number[];
  /** Where one placed part ends and the next begins. */
  cuts: number[];
  boxes: { x: number; width: number; mark: Mark }[];
  /** Where the share of the whole stands on the same scale. */
  line: number;
  ticks: { x: number; label: string }[];
}

/**
 * Places the bar of each state, and its box on a scale that all of them share. The first state is the
 * whole itself, and the middle of its box, the share as it was printed, stays as a line. The line is
 * in the middle of the scale, so that the scale does not tell which way a box will go.
 */
export function layout(states: readonly Left[], tick: (share: number) => string): Placed {
  const [{ lo, hi }] = states as readonly [Left];
  const line = (lo + hi) / 2;
  const reach = Math.max(...states.flatMap((state) => [line - state.lo, state.hi - line]));
  const { rows, ticks } = bounds(
    states.map((state) => ({ ...state, label: '', shown: '' })),
    tick,
    [line - reach, line + reach],
  );
  const bars = states.map(({ placed }) => placed);
  return {
    bars,
    cuts: [...new Set(bars)].filter((share) => share > 0).slice(0, -1),
    boxes: rows.map(({ x, width, mark }) => ({ x, width, mark })),
    line: rows[0]!.x + rows[0]!.width / 2,
    ticks,
  };
}
