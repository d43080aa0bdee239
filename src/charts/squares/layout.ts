import { max, range, sum } from 'd3-array';
import { PITCH, SIDE } from './unroll.ts';

/** One block of squares: how many, and what stands above them. */
export interface Group {
  id: string;
  count: number;
  label: string;
}

/** A square by its upper left corner, in drawn units. */
export interface Corner {
  x: number;
  y: number;
}

/** A placed block. `y` is the line of its label, and the count stands one line above it. */
export interface Block extends Corner {
  id: string;
  count: string;
  label: string;
  /** Its squares in the order in which they fill it: down each column, from left to right. */
  squares: Corner[];
}

export interface Arrangement {
  blocks: Block[];
  height: number;
}

interface Size {
  width: number;
  /** Side of a square, and from one square to the next. */
  side: number;
  pitch: number;
  /** Squares in a full column, so that a column can be counted by eye. */
  rows: number;
  /** Height of one line of text (a block has a count and a label above it), and of one letter's width. */
  line: number;
  letter: number;
}

/** Squares in a full column: a number that can be counted by. */
export const FULL_COLUMN = 10;
export const WIDE: Size = {
  width: 816,
  pitch: PITCH,
  side: SIDE,
  rows: FULL_COLUMN,
  line: 20,
  letter: 9.6,
};
/** A wide letter, so that each app has a row of its own and both arrangements are as high. */
export const NARROW: Size = { ...WIDE, width: 350, letter: 11.5 };

const BETWEEN = 24;
const BAND = 30;

/** Places one square for each record, in blocks that run from left to right and wrap. */
export function arrange(groups: readonly Group[], size: Size): Arrangement {
  const { width, pitch, rows, line } = size;
  const top = 2 * line + 4;
  const blockHeight = top + rows * pitch;
  const blocks: Block[] = [];
  let x = 0;
  let y = 0;
  for (const { id, count, label } of groups) {
    const columns = Math.max(count / rows, (label.length * size.letter) / pitch);
    const needed = Math.ceil(columns) * pitch;
    if (x > 0 && x + needed > width) {
      x = 0;
      y += blockHeight + BETWEEN;
    }
    const squares = range(count).map((n) => ({
      x: x + Math.floor(n / rows) * pitch,
      y: y + top + (n % rows) * pitch,
    }));
    const shown = count.toLocaleString('en-GB');
    blocks.push({ id, count: shown, label, x, y: y + top - 10, squares });
    x += needed + BETWEEN;
  }
  return { blocks, height: y + blockHeight };
}

export interface Placed {
  width: number;
  height: number;
  line: number;
  side: number;
  pitch: number;
  arrangements: Arrangement[];
  /** For each kind, in each arrangement, the path through its squares. */
  kinds: { id: string; paths: string[] }[];
  /** Bands of one fixed height, open at the right edge: their size is unknown. */
  missing: (Corner & { label: string; width: number; height: number })[];
}

/**
 * The same squares in more than one arrangement. `cells` says how many squares of each kind (first
 * key) each block of the second arrangement holds (second key): a square keeps its kind and its
 * block, so what moves from one place to another is one and the same record.
 */
export function regroup(
  kinds: readonly Group[],
  blocks: readonly Group[],
  cells: Readonly<Record<string, Readonly<Record<string, number>>>>,
  missing: readonly string[],
  size: Size,
): Placed {
  const byKind = arrange(kinds, size);
  const byBlock = arrange(blocks, size);
  const used = new Map<string, number>();
  const placed = byKind.blocks.map(({ id, squares }) => {
    const moved = byBlock.blocks.flatMap((block) => {
      const from = used.get(block.id) ?? 0;
      const to = from + (cells[id]?.[block.id] ?? 0);
      used.set(block.id, to);
      return block.squares.slice(from, to);
    });
    if (moved.length !== squares.length)
      throw new RangeError(
        `"${id}" has ${String(squares.length)} squares in one arrangement and ${String(moved.length)} in the other`,
      );
    return { id, paths: [pathThrough(squares, size), pathThrough(moved, size)] };
  });
  const under = max([byKind, byBlock], ({ height }) => height)! + BETWEEN;
  const step = BAND + 8;
  const bands = missing.map((label, at) => {
    return { label, x: 0, y: under + at * step, width: size.width, height: BAND };
  });
  return {
    width: size.width,
    height: bands.length > 0 ? sum([under, bands.length * step, -8]) : under - BETWEEN,
    line: size.line,
    side: size.side,
    pitch: size.pitch,
    arrangements: [byKind, byBlock],
    kinds: placed,
    missing: bands,
  };
}

/**
 * One vertical segment for each run of squares down a column, cut into squares by its dashes; the
 * width of the stroke is the side of a square. The moves from run to run are relative.
 */
export function pathThrough(squares: readonly Corner[], { side, pitch }: Size): string {
  const runs: { x: number; y: number; length: number }[] = [];
  for (const { x, y } of squares) {
    const run = runs.at(-1);
    if (run && run.x === x && y === run.y + run.length - side + pitch) run.length += pitch;
    else runs.push({ x, y, length: side });
  }
  const moves = runs.map(({ x, y, length }, at) => {
    const last = runs[at - 1];
    return last
      ? `m${String(x - last.x)} ${String(y - last.y - last.length)}v${String(length)}`
      : `M${String(x + side / 2)} ${String(y)}v${String(length)}`;
  });
  return moves.join('');
}
