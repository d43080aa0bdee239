import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { behind } from '../../src/audit/export/behind.ts';
import { dataset } from '../../src/data/dataset.ts';
import { dataVersion } from '../../src/data/versions.ts';
import { forPeople, tableCsv } from '../data/csv.ts';
import { findFigures, settled, type Found } from './found.ts';
import { withLetters, type Letters } from './letters.ts';
import { cast, MOULDS, outOfFrame } from './moulds.ts';
import { oEmbed } from './oembed.ts';
import { plate } from './plate.ts';
import { shownCsv } from './table-csv.ts';

type Write = (file: string, content: string | Buffer) => void;

/** Writes what is taken of one figure: three pages, its numbers, its picture, and where it is, its oEmbed. */
function writeFigure(
  figure: Found,
  {
    moulds,
    home,
    write,
    letters,
  }: { moulds: string[]; home: string | undefined; write: Write; letters: Letters },
): void {
  const { id } = figure;
  const [take, frame, room] = moulds as [string, string, string];
  write(`figures/${id}.html`, cast(take, figure, { home, level: 'h2' }));
  write(`embed/${id}/index.html`, outOfFrame(cast(frame, figure, { home, level: 'h1' })));
  write(`class/${id}.html`, cast(room, figure, { home, level: 'h2' }));
  const shown = shownCsv(figure.html);
  if (shown !== undefined) write(`figures/${id}.csv`, forPeople(shown));
  if (figure.numbers.length > 0)
    write(`figures/${id}-numbers.csv`, forPeople(tableCsv(behind(id, figure.numbers, dataset))));
  const picture = plate(figure, dataVersion, letters);
  write(`figures/${id}.svg`, picture.svg);
  write(`figures/${id}.png`, letters.png(picture.svg, 2));
  if (home !== undefined) write(`embed/${id}/oembed.json`, oEmbed(figure, home, picture.height));
}

/**
 * Takes every figure out of the page in which it stands and gives it a page of its own, a page for a
 * frame, its numbers and its picture. Adding a figure to an article adds all of these. Runs before the
 * pages become one file each.
 */
export const figures = (): AstroIntegration => {
  let home: string | undefined;
  return {
    name: 'figures',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const write: Write = (file, content) => {
          mkdirSync(join(folder, file, '..'), { recursive: true });
          writeFileSync(join(folder, file), content);
        };
        const moulds = MOULDS.map((mould) => readFileSync(join(folder, mould), 'utf8'));
        for (const mould of MOULDS) rmSync(join(folder, mould));
        const pages = new Map(
          globSync('*.html', { cwd: folder })
            .sort()
            .map((page) => [page, readFileSync(join(folder, page), 'utf8')]),
        );
        const found = findFigures(pages);
        const ids = new Set(found.map(({ id }) => id));
        for (const [page, html] of pages) write(page, settled(html, ids));
        await withLetters((letters) => {
          for (const figure of found)
            writeFigure(
              { ...figure, html: settled(figure.html, new Set()) },
              { moulds, home, write, letters },
            );
        });
      },
    },
  };
};
