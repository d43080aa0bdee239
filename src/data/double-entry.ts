import { formatQuantity } from './format.ts';
import { compare, printFraction } from './fraction.ts';
import { printedWords, readPrinted } from './printed.ts';
import { exactValue, quantity } from './quantity.ts';
import type { Cell, Dataset, Figure } from './schema.ts';

/**
 * Every disagreement between what was entered and what was printed: figures read twice, cells that
 * sit in the wrong column or row, published cells that no figure carries, results that come out
 * otherwise. One sentence each.
 */
export function entryProblems(data: Dataset): string[] {
  return [
    ...Object.entries(data.figures).flatMap(([id, figure]) =>
      figureProblems(figure, data).map((problem) => `figures.json: "${id}": ${problem}.`),
    ),
    ...uncarriedCells(data),
    ...Object.keys(data.derived).flatMap((id) =>
      resultProblems(id, data).map((problem) => `derived.json: "${id}": ${problem}.`),
    ),
  ];
}

function figureProblems(figure: Figure, data: Dataset): string[] {
  let read;
  try {
    read = readPrinted(printedWords(figure, data), figure.unit, data.qualifiers);
  } catch (error) {
    if (error instanceof RangeError) return [`field "printed" ${error.message}`];
    throw error;
  }
  const problems =
    typeof figure.printed === 'string' ? [] : cellProblems(figure, figure.printed, data);
  if (read.qualifier !== figure.qualifier)
    problems.push(
      `field "qualifier" says "${figure.qualifier}" but "printed" reads as "${read.qualifier}"`,
    );
  const entered = figure.value === null ? null : exactValue(figure.value);
  const same = entered && read.value ? compare(entered, read.value) === 0 : entered === read.value;
  if (!same) {
    const show = (value: typeof entered) => (value ? printFraction(value) : 'no number');
    problems.push(`field "value" says ${show(entered)} but "printed" says ${show(read.value)}`);
  }
  return problems;
}

function cellProblems(figure: Figure, at: Cell, data: Dataset): string[] {
  const table = data.tables[at.table]!;
  const column = table.columns[at.cell];
  const expected = { place: at.row, period: table.period, source: table.source };
  const fromColumn =
    figure.value === null || !column ? {} : { platform: column.platform, counts: column.counts };
  return Object.entries({ ...expected, ...fromColumn })
    .filter(([field, wanted]) => figure[field as keyof Figure] !== wanted)
    .map(([field, wanted]) => `field "${field}" must be "${wanted}", as in table "${at.table}"`);
}

/** A published row is entered whole: each cell with a number must have exactly one figure. */
function uncarriedCells(data: Dataset): string[] {
  const carried = Object.values(data.figures).flatMap(({ printed }) =>
    typeof printed === 'string' ? [] : [`${printed.table}/${printed.row}/${String(printed.cell)}`],
  );
  return Object.entries(data.tables).flatMap(([id, table]) =>
    Object.entries(table.rows).flatMap(([row, words]) => {
      const cells = /\d/.test(words) ? table.columns.map((_, cell) => cell) : [0];
      return cells.flatMap((cell) => {
        const times = carried.filter((key) => key === `${id}/${row}/${String(cell)}`).length;
        if (times === 1) return [];
        const found = times === 0 ? 'no figure' : `${String(times)} figures`;
        return [`tables.json: "${id}": field "rows.${row}" has ${found} for cell ${String(cell)}.`];
      });
    }),
  );
}

function resultProblems(id: string, data: Dataset): string[] {
  const { gives } = data.derived[id]!;
  try {
    const worked = formatQuantity(quantity(id, data));
    return worked === gives ? [] : [`field "gives" says ${gives} but it works out as ${worked}`];
  } catch (error) {
    if (error instanceof RangeError) return [`field "of" cannot be worked out: ${error.message}`];
    throw error;
  }
}
