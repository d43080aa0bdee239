import type { Block } from './deck.ts';

/** A slide and what is kept free on it, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 };
export const TITLE = { x: 0.95, y: 0.42, w: 11.7, h: 1.15 };
export const BODY = { x: 0.95, y: 1.75, w: 11.7, h: 4.95 };
/** Between two blocks. */
export const GAP = 0.24;
export const CAPTION_SIZE = 20;
/** Around an answer, in inches. */
export const ANSWER_PAD = 0.12;

/** Letters in points, largest first: text is never under 24; only a table of many rows is. */
const SIZES = [
  { text: 32, table: 28 },
  { text: 28, table: 24 },
  { text: 24, table: 24 },
  { text: 24, table: 20 },
  { text: 24, table: 18 },
] as const;
export interface Sizes {
  text: number;
  table: number;
}

/** A letter of a sans serif face is about half as wide as it is high; a line takes a fifth more than its letters. */
const LETTER = 0.52;
const LINE = 1.2;
const POINTS_TO_THE_INCH = 72;
/** Above and below the words of a cell together, and at its sides. */
const CELL = { height: 0.16, width: 0.3 };
/** What a mark before an item takes, and the room after each. */
const ITEM = { mark: 0.7, after: 0.1 };

type TableBlock = Extract<Block, { kind: 'table' }>;

const wide = (letters: number, size: number): number =>
  (letters * size * LETTER) / POINTS_TO_THE_INCH;

/** The height in inches of words at a size in points, broken at a width in inches. */
function high(text: string, size: number, width: number): number {
  const room = Math.max(1, Math.floor(width / wide(1, size)));
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / room)))
    .reduce((sum, count) => sum + count);
  return (lines * size * LINE) / POINTS_TO_THE_INCH;
}

/** The widths of a table's columns in inches, each by its longest cell, together no wider than the body. */
export function columnWidths({ table }: TableBlock, size: number): number[] {
  const rows = [table.heads, ...table.rows];
  const wanted = table.heads.map((_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]!.length));
    return CELL.width + wide(longest + 1, size);
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return all <= BODY.w ? wanted : wanted.map((width) => (width / all) * BODY.w);
}

/** The height of the line over a table, in inches. */
export const captionHeight = ({ table }: TableBlock): number =>
  table.caption === '' ? 0 : high(table.caption, CAPTION_SIZE, BODY.w) + 0.1;

/** The heights of a table's rows in inches, the headings first. */
export function rowHeights(block: TableBlock, size: number): number[] {
  const widths = columnWidths(block, size);
  return [block.table.heads, ...block.table.rows].map(
    (row) =>
      CELL.height +
      Math.max(...row.map((cell, column) => high(cell, size, widths[column]! - CELL.width))),
  );
}

/** About how high a block is at these sizes, in inches. */
export function heightOf(block: Block, { text, table }: Sizes): number {
  if (block.kind === 'table')
    return rowHeights(block, table).reduce((sum, row) => sum + row, captionHeight(block));
  if (block.kind === 'list')
    return block.items.reduce(
      (sum, item) => sum + high(item, text, BODY.w - ITEM.mark) + ITEM.after,
      0,
    );
  const pad = block.strong ? 2 * ANSWER_PAD : 0;
  return high(block.text, text, BODY.w - pad) + pad;
}

const fitsAt = (blocks: readonly Block[], sizes: Sizes): boolean =>
  blocks.reduce((sum, block) => sum + heightOf(block, sizes) + GAP, -GAP) <= BODY.h;

/** The largest sizes at which blocks fit under one another on a slide, or undefined where none do. */
const largest = (blocks: readonly Block[]): Sizes | undefined =>
  SIZES.find((sizes) => fitsAt(blocks, sizes));

export const fits = (blocks: readonly Block[]): boolean => largest(blocks) !== undefined;

/** The sizes for a slide. Throws a sentence where its blocks are too much for one, whatever their size. */
export function sizesFor(blocks: readonly Block[], title: string): Sizes {
  const sizes = largest(blocks);
  if (!sizes) throw new Error(`The slide "${title}" holds more than fits on one: part it in two.`);
  return sizes;
}

/** The smallest of some sizes, for slides that follow one another and should not jump. */
export const smallest = (all: readonly Sizes[]): Sizes => ({
  text: Math.min(...all.map(({ text }) => text)),
  table: Math.min(...all.map(({ table }) => table)),
});
