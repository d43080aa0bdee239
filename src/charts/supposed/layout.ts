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
  ticks: { x: number; share: number }[];
}

/** The hatching behind always reaches further than what is supposed over it: its size is unknown. */
const FULL = 0.9;
const EDGE = 0.06;

/** Places a known part, what is supposed beside it, and the share that each assumption leaves open. */
export function layout(known: number, assumptions: readonly Supposed[]): Placed {
  const most = known + (max(assumptions, ({ added }) => added) ?? 0);
  const length = scaleLinear([0, most], [0, FULL]);
  const share = scaleLinear([0, 1], [EDGE, 1 - EDGE]);
  return {
    known: length(known),
    added: assumptions.map(({ added }) => length(added)),
    boxes: assumptions.map(({ lo, hi }) => ({ x: share(lo), width: share(hi) - share(lo) })),
    ticks: [0, 0.5, 1].map((at) => ({ x: share(at), share: at })),
  };
}
