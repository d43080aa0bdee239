import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** What follows from one assumption: what is added to the known part, and the ends of a share. */
export interface Supposed {
  added: number;
  lo: number;
  hi: number;
}

/** Places across are shares of the width. */
export interface Placed {
  known: number;
  /** For each assumption: how far the whole reaches past the known part, and the box of the share. */
  added: number[];
  boxes: { x: number; width: number }[];
  /** Shares that are named on the axis, which runs from edge to edge: nothing to all. */
  ticks: number[];
}

/** The hatching behind always reaches further than what is supposed over it: its size is unknown. */
const FULL = 0.9;

/** Places a known part, what is supposed beside it, and the share that each assumption leaves open. */
export function layout(known: number, assumptions: readonly Supposed[]): Placed {
  const most = known + (max(assumptions, ({ added }) => added) ?? 0);
  const length = scaleLinear([0, most], [0, FULL]);
  return {
    known: length(known),
    added: assumptions.map(({ added }) => length(added)),
    boxes: assumptions.map(({ lo, hi }) => ({ x: lo, width: hi - lo })),
    ticks: [0, 0.5, 1],
  };
}
