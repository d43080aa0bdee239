import { scaleLinear } from 'd3-scale';
import type { Mark } from '../../data/marks.ts';

/** One whole or part: each row is inside the row above it. */
export interface Row {
  id: string;
  value: number;
  shown: string;
  label: string;
  mark: Mark;
}

export interface Placed {
  width: number;
  height: number;
  bar: number;
  rows: (Omit<Row, 'value'> & { y: number; length: number })[];
  /** Lines down from the end of a part to the part inside it. */
  drops: { x: number; from: number; to: number }[];
  missing: { label: string; y: number }[];
}

export interface Size {
  width: number;
  /** Height of a bar, and of the lines of text above it. */
  bar: number;
  text: number;
}

export const WIDE: Size = { width: 816, bar: 34, text: 44 };
export const NARROW: Size = { width: 292, bar: 28, text: 40 };
const BETWEEN = 12;
const BAND = 30;

/**
 * Places nested parts as bars from one origin, lengths true to the first, which fills the width. What
 * is missing from the whole stands under them in bands of one height, open at the right: no size.
 */
export function layout(rows: readonly Row[], missing: readonly string[], size: Size): Placed {
  const length = scaleLinear([0, rows[0]?.value ?? 1], [0, size.width]);
  const step = size.text + size.bar + BETWEEN;
  const placed = rows.map(({ value, ...row }, at) => ({
    ...row,
    y: at * step + size.text,
    length: Math.round(length(value) * 10) / 10,
  }));
  const drops = placed.slice(1).map(({ length: x, y }, at) => ({
    x,
    from: placed[at]!.y + size.bar,
    to: y,
  }));
  const under = rows.length * step + BETWEEN;
  return {
    width: size.width,
    height: under + missing.length * (BAND + 8),
    bar: size.bar,
    rows: placed,
    drops,
    missing: missing.map((label, at) => ({ label, y: under + at * (BAND + 8) })),
  };
}
