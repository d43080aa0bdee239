import { range, sum } from 'd3-array';

/** One kind of record: how many squares, and what stands above them. */
export interface Group {
  id: string;
  count: number;
  label: string;
}

export interface Placed {
  width: number;
  height: number;
  line: number;
  /** Side of a square, in drawn units; the pitch is the side and the gap to the next. */
  side: number;
  /** `y` is the line of the label; the count stands one line above it. */
  groups: { id: string; count: string; label: string; x: number; y: number; path: string }[];
  /** Bands of one fixed height, open at the right edge: their size is unknown. */
  missing: { label: string; x: number; y: number; width: number; height: number }[];
}

interface Options {
  width: number;
  pitch: number;
  side: number;
  /** Squares in a full column, so that a column can be counted by eye. */
  rows: number;
  /** Height of one line of text (a block has a count and a label above it), and of one letter's width. */
  line: number;
  letter: number;
}

/** Squares in a full column: a number that can be counted by. */
export const FULL_COLUMN = 10;
export const WIDE: Options = {
  width: 816,
  pitch: 12,
  side: 10,
  rows: FULL_COLUMN,
  line: 20,
  letter: 9.6,
};
/** The same squares and lines as in the wide drawing, so that it can be drawn from the same groups. */
export const NARROW: Options = { ...WIDE, width: 350 };

const BETWEEN_GROUPS = 24;
const BAND = 30;

/**
 * Places one square for each record. Columns are filled downwards, `rows` to a column; groups run
 * from left to right and wrap. Each group is one path of relative moves, one segment a square, so
 * that a script can move every square by changing nothing but `d`.
 */
export function layout(
  groups: readonly Group[],
  missing: readonly string[],
  options: Options,
): Placed {
  const { width, pitch, side, rows, line } = options;
  const top = 2 * line + 4;
  const blockHeight = top + rows * pitch;
  const placed: Placed['groups'] = [];
  let x = 0;
  let y = 0;
  for (const group of groups) {
    const count = group.count.toLocaleString('en-GB');
    const needed = Math.max(
      Math.ceil(group.count / rows) * pitch,
      group.label.length * options.letter,
    );
    if (x > 0 && x + needed > width) {
      x = 0;
      y += blockHeight + BETWEEN_GROUPS;
    }
    const path = squaresPath(group.count, { x, y: y + top, pitch, side, rows });
    placed.push({ id: group.id, count, label: group.label, x, y: y + top - 10, path });
    x += needed + BETWEEN_GROUPS;
  }
  const under = y + blockHeight + BETWEEN_GROUPS;
  const bands = missing.map((label, at) => ({
    label,
    x: 0,
    y: under + at * (BAND + 8),
    width,
    height: BAND,
  }));
  const height =
    missing.length > 0 ? sum([under, missing.length * (BAND + 8), -8]) : y + blockHeight;
  return { width, height, line, side, groups: placed, missing: bands };
}

/** One horizontal segment a square, centred on it: drawn with a stroke as wide as the square. */
function squaresPath(
  count: number,
  at: { x: number; y: number; pitch: number; side: number; rows: number },
): string {
  const { pitch, side, rows } = at;
  const down = `m${String(-side)} ${String(pitch)}h${String(side)}`;
  const nextColumn = `m${String(pitch - side)} ${String(-pitch * (rows - 1))}h${String(side)}`;
  const moves = range(1, count).map((n) => (n % rows === 0 ? nextColumn : down));
  return `M${String(at.x)} ${String(at.y + side / 2)}h${String(side)}${moves.join('')}`;
}
