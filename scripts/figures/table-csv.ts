import { parse } from 'node-html-parser';
import { toCsv } from '../data/csv.ts';

/**
 * The table of a figure as the page first shows it, as CSV; undefined where the figure has none. A cell
 * that stands for several columns is said in each, so that every row has as many.
 */
export function shownCsv(figure: string): string | undefined {
  const table = parse(figure).querySelector('table');
  if (!table) return undefined;
  return toCsv(
    table
      .querySelectorAll('tr')
      .map((row) =>
        row
          .querySelectorAll('th, td')
          .flatMap((cell) =>
            Array<string>(Number(cell.getAttribute('colspan') ?? '1')).fill(
              cell.text.trim().replaceAll(/\s+/g, ' '),
            ),
          ),
      ),
  );
}
