import { element, escapeText } from '../../src/charts/svg.ts';
import type { Letters } from './letters.ts';

/** Some lines of text, how high they are, and their SVG from a point: x, and y of the top. */
export interface Block {
  height: number;
  at: (x: number, y: number) => string;
}

/** Words broken into lines that are no wider than `width`; a word that is wider stands alone. */
export function wrap(text: string, size: number, width: number, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && letters.width(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Style {
  size: number;
  width: number;
  fill?: string;
  /** Lines that end at the right edge of their width, as numbers in a column do. */
  end?: boolean;
}

const LEADING = 1.35;

/** A paragraph. Sizes in pixels. */
export function paragraph(
  text: string,
  { size, width, fill, end = false }: Style,
  letters: Letters,
): Block {
  const lines = wrap(text, size, width, letters);
  const leading = Math.round(size * LEADING);
  return {
    height: lines.length * leading,
    at: (x, y) =>
      lines
        .map((line, at) => {
          const place = {
            x: end ? x + width : x,
            y: y + at * leading + size,
            'font-size': size,
            fill,
            'text-anchor': end ? 'end' : undefined,
          };
          return element('text', place, escapeText(line));
        })
        .join(''),
  };
}

/** Blocks under one another with `gap` between them. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * (blocks.length - 1);
  return {
    height,
    at: (x, y) => {
      let top = y;
      return blocks
        .map((block) => {
          const drawn = block.at(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}
