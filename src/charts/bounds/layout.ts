import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Mark } from '../../data/marks.ts';

/** What one published wording allows: from `lo` to `hi`, or one point where they are the same. */
export interface Row {
  label: string;
  shown: string;
  lo: number;
  hi: number;
  mark: Mark;
}

/** Places across are shares of the width; places down are pixels. */
export interface Placed {
  height: number;
  rows: {
    label: string;
    shown: string;
    mark: Mark;
    x: number;
    width: number;
    y: number;
    point: boolean;
  }[];
  ticks: { x: number; label: string }[];
  axis: number;
  /** The band that every interval allows, or undefined where they have no value in common. */
  common: { x: number; width: number } | undefined;
}

/** Height of one row: a wording, what it allows, and its box. */
const ROW = 90;
const BOX = 20;
/** Room at both ends for the label of a tick. */
const EDGE = 0.07;
/** Where a share of one stands on a scale from nothing to all. */
export const placeShare = (share: number): number => EDGE + share * (1 - 2 * EDGE);
const TICKS = 5;

/**
 * Places intervals one under another on one scale, with the band that they all allow. `domain` sets
 * the ends of the scale; without it they are the nearest round numbers.
 */
export function layout(
  rows: readonly Row[],
  tick: (value: number) => string,
  domain?: readonly [number, number],
): Placed {
  const [start, end] = domain ?? [min(rows, ({ lo }) => lo) ?? 0, max(rows, ({ hi }) => hi) ?? 1];
  const scale = scaleLinear([start, end], [EDGE, 1 - EDGE]);
  const x = domain ? scale : scale.nice(TICKS);
  const ranges = rows.filter((row) => row.lo < row.hi);
  const lo = max(ranges, (row) => row.lo) ?? 1;
  const hi = min(ranges, (row) => row.hi) ?? 0;
  const axis = rows.length * ROW + 8;
  return {
    height: axis + 28,
    axis,
    rows: rows.map((row, at) => ({
      label: row.label,
      shown: row.shown,
      mark: row.mark,
      point: row.lo === row.hi,
      x: x(row.lo),
      width: x(row.hi) - x(row.lo),
      y: (at + 1) * ROW - BOX - 6,
    })),
    ticks: x.ticks(TICKS).map((value) => ({ x: x(value), label: tick(value) })),
    common: ranges.length > 1 && lo <= hi ? { x: x(lo), width: x(hi) - x(lo) } : undefined,
  };
}

export const BOX_HEIGHT = BOX;
