import { NUMBER_WORDS } from '../src/data/number-words.ts';
import type { Cell, FileName } from '../src/data/schema.ts';

export type Raw = Record<FileName, Record<string, unknown>>;
type Path = (string | number)[];

/** One number of the dataset, one off. */
export interface Mutant {
  where: string;
  apply: (raw: Raw) => void;
}

/** A published part in words has no neighbour one off; the nearest other part stands in for it. */
const PARTS: Record<string, string> = { half: 'a third', 'a third': 'half' };
const TOKEN = new RegExp(
  `\\d[\\d,]*|\\b(?:${NUMBER_WORDS.join('|')})\\b|\\bhalf\\b|\\ba third\\b`,
  'gi',
);

/** A token one off, spelled in the same way: "9,259" -> "9,260", "six" -> "seven". */
function oneOff(token: string, by: 1 | -1): string {
  const part = PARTS[token.toLowerCase()];
  if (part) return part;
  const word = NUMBER_WORDS.findIndex((known) => known === token.toLowerCase());
  if (word >= 0) return NUMBER_WORDS[word + by] ?? 'thirteen';
  const value = Number(token.replaceAll(',', '')) + by;
  return token.includes(',') ? value.toLocaleString('en-GB') : String(value);
}

/** Each text that differs from `text` in one number, by one. "one" in "one in ten" is a pronoun. */
function variants(text: string): string[] {
  return [...text.matchAll(TOKEN)]
    .filter((match) => match[0].toLowerCase() !== 'one')
    .flatMap((match) =>
      ([1, -1] as const).map(
        (by) =>
          text.slice(0, match.index) +
          oneOff(match[0], by) +
          text.slice(match.index + match[0].length),
      ),
    );
}

function set(raw: Raw, file: FileName, path: Path, value: unknown): void {
  let at = raw[file] as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
}

/** Every mutant of the value at a path: one for each number in it, one more and one less. */
function mutantsAt(file: FileName, path: Path, value: unknown): Mutant[] {
  const changed: unknown[] =
    typeof value === 'number'
      ? [value + 1, value - 1]
      : typeof value === 'string'
        ? variants(value)
        : [];
  return changed.map((next) => ({
    where: `${file} ${path.join('.')}: ${JSON.stringify(value)} -> ${JSON.stringify(next)}`,
    apply: (raw) => {
      set(raw, file, path, next);
    },
  }));
}

/** Fields that hold numbers, below an entry of each file. */
const NUMBERS: Partial<Record<FileName, Path[]>> = {
  'figures.json': [['value'], ['printed'], ['printed', 'cell']],
  'derived.json': [['gives']],
  'checks.json': [['recorded', 'residual'], ['to']],
};

const valueAt = (entry: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    entry,
  );

/** Every number in figures, published rows, results and checks, one off, one at a time. */
export function singleMutants(raw: Raw): Mutant[] {
  const fields = (Object.entries(NUMBERS) as [FileName, Path[]][]).flatMap(([file, paths]) =>
    Object.entries(raw[file]).flatMap(([id, entry]) =>
      paths.flatMap((path) => mutantsAt(file, [id, ...path], valueAt(entry, path))),
    ),
  );
  const rows = Object.entries(raw['tables.json']).flatMap(([id, table]) =>
    Object.entries((table as { rows: Record<string, string> }).rows).flatMap(([row, words]) =>
      mutantsAt('tables.json', [id, 'rows', row], words),
    ),
  );
  return [...fields, ...rows];
}

interface RawFigure {
  value: number | string | null;
  printed: string | Cell;
}

/** The value and the printed words of one figure, both one off in the same way. */
export function doubleMutants(raw: Raw): (Mutant & { figure: string })[] {
  return Object.entries(raw['figures.json'] as Record<string, RawFigure>)
    .filter(([, { value }]) => value !== null)
    .flatMap(([figure, entry]) =>
      ([1, -1] as const).map((by) => ({ figure, ...bothOneOff(figure, entry, by) })),
    );
}

function bothOneOff(figure: string, { value, printed }: RawFigure, by: 1 | -1): Mutant {
  if (typeof printed !== 'string') {
    const next = (value as number) + by;
    return {
      where: `${figure}: ${String(value)} -> ${String(next)}`,
      apply: (raw) => {
        set(raw, 'figures.json', [figure, 'value'], next);
        changeCell(raw, printed, by);
      },
    };
  }
  const text = variants(printed)[by === 1 ? 0 : 1]!;
  const next = typeof value === 'number' ? value + by : shareOf(text);
  return {
    where: `${figure}: “${printed}” -> “${text}”`,
    apply: (raw) => {
      set(raw, 'figures.json', [figure, 'value'], next);
      set(raw, 'figures.json', [figure, 'printed'], text);
    },
  };
}

function changeCell(raw: Raw, { table, row, cell }: Cell, by: 1 | -1): void {
  const { rows } = raw['tables.json'][table] as { rows: Record<string, string> };
  let at = -1;
  rows[row] = rows[row]!.replaceAll(/\d+(?:,\d{3})*/g, (number) =>
    ++at === cell ? oneOff(number, by) : number,
  );
}

/** The exact share that worded text stands for after it was changed, as a dataset writes it. */
function shareOf(text: string): string {
  const oneIn = /one in (\w+)$/.exec(text)?.[1];
  if (oneIn) return `1/${String(NUMBER_WORDS.findIndex((word) => word === oneIn))}`;
  return text.endsWith('third') ? '1/3' : '1/2';
}
