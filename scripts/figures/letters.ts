import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { besley } from '../one-file/font.ts';

/** The width of a text in pixels at a size, and the drawing of an SVG as PNG, both with the site's font. */
export interface Letters {
  width: (text: string, size: number) => number;
  png: (svg: string, scale: number) => Buffer;
}

/** Many of one letter are measured at once, so that the room at its sides counts. */
const MANY = 20;
const EM = 100;

/**
 * Hands the site's one font to `use`, and takes it away again. It is the only font that a picture is
 * drawn with, so that the picture is the same on every machine.
 */
export async function withLetters<T>(use: (letters: Letters) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const file = join(folder, 'besley.ttf');
  try {
    writeFileSync(file, await besley('truetype'));
    const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Besley' };
    const widths = new Map<string, number>();
    const measure = (run: string): number => {
      const safe = run.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text font-family="Besley" font-size="${String(EM)}" y="100">${safe}</text></svg>`;
      return new Resvg(svg, { font }).getBBox()?.width ?? 0;
    };
    const letter = (one: string): number => {
      const known = widths.get(one);
      if (known !== undefined) return known;
      const width =
        one === ' '
          ? (measure(
              Array(MANY + 1)
                .fill('n')
                .join(' '),
            ) -
              measure('n'.repeat(MANY + 1))) /
            MANY
          : measure(one.repeat(MANY)) / MANY;
      widths.set(one, width);
      return width;
    };
    return use({
      width: (text, size) =>
        Array.from(text).reduce((sum, one) => sum + letter(one), 0) * (size / EM),
      png: (svg, scale) =>
        new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng(),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
