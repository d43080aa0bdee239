import type { Mark } from '../../data/marks.ts';

/** One whole or part: each row is inside the row above it. */
export interface Row {
  value: number;
  shown: string;
  label: string;
  mark: Mark;
}

/** A part of the middle row: at least `lo` and at most `hi`. */
export interface Part {
  lo: number;
  hi: number;
  mark: Mark;
}

/** A bar: where it starts and how long it is under each zoom, as shares of the width. */
export interface Bar {
  mark: Mark;
  y: number;
  starts: number[];
  lengths: number[];
}

export interface Placed {
  height: number;
  bar: number;
  rows: (Bar & { shown: string; label: string })[];
  /** The parts of one row, end to end at the least that each can be, and the room that they leave. */
  parts: Bar[];
  room: Bar & { shown: string; label: string };
  /** Where the row in question ends, across the row of its parts. */
  end: { from: number; to: number; places: number[] };
  missing: { label: string; y: number }[];
}

const TEXT = 44;
const BAR = 28;
const BETWEEN = 14;
const BAND = 30;
const STEP = TEXT + BAR + BETWEEN;

/**
 * Places nested parts as bars from one origin, all true to one scale. A zoom is the value that fills
 * the width: what is longer runs off the sheet. The parts of row `of` stand under it, end to end;
 * what is missing stands under everything in bands of one height, open at the right: no size.
 */
export function layout(
  rows: readonly Row[],
  { of, parts, shown, label }: { of: number; parts: readonly Part[]; shown: string; label: string },
  missing: readonly string[],
  zooms: readonly number[],
): Placed {
  const bar = (start: number, length: number, mark: Mark, at: number): Bar => ({
    mark,
    y: at * STEP + TEXT,
    starts: zooms.map((zoom) => start / zoom),
    lengths: zooms.map((zoom) => length / zoom),
  });
  const sums = (end: 'lo' | 'hi', upTo: number) =>
    parts.slice(0, upTo).reduce((sum, part) => sum + part[end], 0);
  const least = sums('lo', parts.length);
  const under = (rows.length + 1) * STEP;
  return {
    height: under + missing.length * (BAND + 8),
    bar: BAR,
    rows: rows.map(({ value, mark, ...words }, at) => ({
      ...words,
      ...bar(0, value, mark, at > of ? at + 1 : at),
    })),
    parts: parts.map(({ lo, mark }, at) => bar(sums('lo', at), lo, mark, of + 1)),
    room: { shown, label, ...bar(least, sums('hi', parts.length) - least, 'outlined', of + 1) },
    end: {
      from: (of + 1) * STEP + TEXT - 5,
      to: (of + 1) * STEP + TEXT + BAR + 5,
      places: zooms.map((zoom) => rows[of]!.value / zoom),
    },
    missing: missing.map((words, at) => ({ label: words, y: under + at * (BAND + 8) })),
  };
}
