import type { Measured } from './contention.ts';
import type { Load } from './load.ts';
import { median, worst } from './percentile.ts';
import { refusals, type Row } from './verdict.ts';

/** Lines of a table for a terminal: the first column from the left, the others to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]!.length)),
  );
  return [heads, ...rows]
    .map((row) =>
      row
        .map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!)))
        .join('  '),
    )
    .join('\n');
}

const ms = (value: number): string => value.toFixed(1);
/** The share of the time in which something waited for a processor, where the system tells. */
export const shared = (contention: number | undefined): string =>
  contention === undefined ? '?' : `${(contention * 100).toFixed(0)}%`;

/** A line for each explorable. Times in ms. */
export const figureTable = (rows: readonly Measured<Row>[]): string =>
  table(
    [
      'explorable',
      'inputs',
      'answered',
      'script median',
      'script worst',
      'paint median',
      'paint worst',
      'moves',
      'worst gap',
      'machine shared',
      'within',
    ],
    rows.map(({ value, contention }) => {
      const { figure, inputs, gaps } = value;
      const script = inputs.map((input) => input.script);
      const paint = inputs.map((input) => input.paint);
      return [
        figure,
        String(inputs.length),
        String(inputs.filter(({ answered }) => answered).length),
        ms(median(script)),
        ms(worst(script)),
        String(median(paint)),
        String(worst(paint)),
        gaps.length > 0 ? String(gaps.length) : 'none',
        gaps.length > 0 ? ms(worst(gaps)) : '',
        shared(contention),
        refusals(value).length > 0 ? 'NO' : 'yes',
      ];
    }),
  );

/** A line for each article. Times in ms. */
export const loadTable = (loads: readonly (Measured<Load> & { page: string })[]): string =>
  table(
    ['article', 'first paint', 'blocked', 'shift', 'elements', 'machine shared'],
    loads.map(({ page, value, contention }) => [
      page,
      value.paint.toFixed(0),
      value.blocked.toFixed(0),
      value.shift.toFixed(3),
      String(value.elements),
      shared(contention),
    ]),
  );
