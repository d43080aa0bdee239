import type { HTMLElement } from 'node-html-parser';
import type { Mark } from '../../src/data/marks.ts';
import { element } from '../../src/charts/svg.ts';
import { paragraph, type Block } from './lines.ts';
import type { Letters } from './letters.ts';
import { ink } from './paint.ts';

const SIZE = 15;
const PAD = 10;
const MARK = 9;
/** No column is narrower than this share of the sheet, however little is in it. */
const LEAST = 0.08;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

interface Cell {
  text: string;
  mark: Mark | undefined;
  span: number;
}

const cellOf = (cell: HTMLElement): Cell => ({
  text: cell.text.trim().replaceAll(/\s+/g, ' '),
  mark: (['hatched', 'outlined', 'dotted'] as const).find((mark) => cell.classList.contains(mark)),
  span: Number(cell.getAttribute('colspan') ?? '1'),
});

/** What stands beside a cell: the same four marks as on the page. */
function markAt(mark: Mark, x: number, y: number): string {
  const fill = mark === 'hatched' ? 'hatch-mark' : 'dots-mark';
  const box = `x="${String(x)}" y="${String(y)}" width="${String(MARK)}" height="${String(MARK)}"`;
  if (mark === 'outlined')
    return `<rect ${box} fill="none" stroke="${ink('ink')}" stroke-width="1.5"/>`;
  return `<rect ${box} fill="url(#${fill})"/>`;
}

/** The width of each column: its share of the longest texts, none below the least. */
function widthsOf(rows: readonly Cell[][], width: number, letters: Letters): number[] {
  const count = Math.max(...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const longest = Array.from({ length: count }, (_, at) =>
    Math.max(
      width * LEAST,
      ...rows.map((row) => {
        const cell = row[at];
        // Long words are broken: beyond some length, a text asks for little more room.
        return cell?.span === 1
          ? Math.min(letters.width(cell.text, SIZE) + 3 * PAD, width * 0.4)
          : 0;
      }),
    ),
  );
  return longest.map((one) => (one / sum(longest)) * width);
}

interface Row {
  cells: readonly Cell[];
  widths: readonly number[];
  /** Numbers end at the right of their column; words begin at its left. */
  words: boolean;
  /** A heavy rule under it: the head, and the last. */
  closing: boolean;
}

/** One row, its cells level at their tops, a rule under it. A mark stands after its cell, as on the page. */
function rowBlock({ cells, widths, words, closing }: Row, letters: Letters): Block {
  let column = 0;
  const placed = cells.map((cell) => {
    const from = sum(widths.slice(0, column));
    const width = sum(widths.slice(column, column + cell.span)) - PAD - MARK;
    const end = !words && column > 0 && cell.span === 1;
    column += cell.span;
    const text = paragraph(cell.text, { size: SIZE, width, end }, letters);
    const shown = Math.min(letters.width(cell.text, SIZE), width);
    return { cell, from, text, mark: from + (end ? width : shown) + 3 };
  });
  const height = Math.max(...placed.map(({ text }) => text.height)) + 2 * PAD;
  return {
    height,
    at: (x, y) =>
      placed
        .map(
          ({ cell, from, text, mark }) =>
            text.at(x + from, y + PAD) +
            (cell.mark ? markAt(cell.mark, x + mark, y + PAD + 1) : ''),
        )
        .join('') +
      element('path', {
        d: `M${String(x)} ${String(y + height)}h${String(sum(widths))}`,
        stroke: ink(closing ? 'ink' : 'feint'),
      }),
  };
}

/** The rows of a table as the page first shows them, one block each. */
export function tableBlocks(table: HTMLElement, width: number, letters: Letters): Block[] {
  const rows = table
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map(cellOf));
  const widths = widthsOf(rows, width, letters);
  const words = table.classList.contains('in-words');
  return rows.map((cells, at) =>
    rowBlock({ cells, widths, words, closing: at === 0 || at === rows.length - 1 }, letters),
  );
}
