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

export interface Placed {
  width: number;
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
  lines: 1 | 2;
  /** The band that every interval allows, or undefined where they have no value in common. */
  common: { x: number; width: number } | undefined;
}

export interface Size {
  width: number;
  row: number;
  /** Lines of text above a box: its wording and what it allows, on one line or on two. */
  lines: 1 | 2;
  ticks: number;
}

export const WIDE: Size = { width: 816, row: 58, lines: 1, ticks: 8 };
export const NARROW: Size = { width: 292, row: 84, lines: 2, ticks: 4 };
const EDGE = 30;
const BOX = 20;
const POINT = 6;

/** Places intervals one under another on one scale, with the band that they all allow. */
export function layout(rows: readonly Row[], size: Size, tick: (value: number) => string): Placed {
  const x = scaleLinear(
    [min(rows, ({ lo }) => lo) ?? 0, max(rows, ({ hi }) => hi) ?? 1],
    [EDGE, size.width - EDGE],
  ).nice(size.ticks);
  const ranges = rows.filter((row) => row.lo < row.hi);
  const lo = max(ranges, (row) => row.lo) ?? 1;
  const hi = min(ranges, (row) => row.hi) ?? 0;
  const axis = rows.length * size.row + 8;
  return {
    width: size.width,
    height: axis + 28,
    axis,
    lines: size.lines,
    rows: rows.map((row, at) => ({
      label: row.label,
      shown: row.shown,
      mark: row.mark,
      point: row.lo === row.hi,
      x: row.lo === row.hi ? x(row.lo) - POINT / 2 : x(row.lo),
      width: row.lo === row.hi ? POINT : x(row.hi) - x(row.lo),
      y: at * size.row + size.row - BOX - 6,
    })),
    ticks: x.ticks(size.ticks).map((value) => ({ x: x(value), label: tick(value) })),
    common: lo <= hi ? { x: x(lo), width: Math.max(x(hi) - x(lo), 1) } : undefined,
  };
}

export const BOX_HEIGHT = BOX;
