import { fraction, ONE, divide, parseFraction, type Fraction } from './fraction.ts';
import { fromNumberWord } from './number-words.ts';
import type { Cell, Dataset, Figure, Qualifier, Unit } from './schema.ts';

/** What the few published words say, read without looking at the value that we entered. */
export interface Reading {
  /** null where the words say that there is no number: "Not provided". */
  value: Fraction | null;
  qualifier: string;
  unit: Unit;
}

/** The units that each ending of a printed number may stand for. */
const ENDINGS: Record<string, readonly Unit[]> = {
  '': ['instances', 'offences', 'forces', 'share', 'rank'],
  instances: ['instances'],
  incidents: ['instances'],
  cases: ['instances'],
  times: ['instances'],
  crimes: ['instances', 'offences'],
  offences: ['instances', 'offences'],
  'police forces': ['forces'],
  forces: ['forces'],
  '%': ['percent'],
  'per cent': ['percent'],
  percent: ['percent'],
  'times a day': ['per-day'],
};

/**
 * Reads printed words such as "just over 4,000", "three per cent", "one in ten" or "Not provided".
 * `unit` settles which unit a bare number stands for. Throws a RangeError with a sentence when any
 * part of the words is not understood: nothing is guessed.
 */
export function readPrinted(
  printed: string,
  unit: Unit,
  qualifiers: Record<string, Qualifier>,
): Reading {
  const text = printed.toLowerCase();
  const { qualifier, rest } = takeQualifier(text, unit, qualifiers);
  if (qualifiers[qualifier]!.low === null) {
    if (rest !== '')
      throw new RangeError(`"${printed}" has words after "${printed.slice(0, -rest.length)}"`);
    return { value: null, qualifier, unit };
  }
  const { value, ending, kind } = takeNumber(rest);
  const allowed = ENDINGS[ending];
  if (!allowed) throw new RangeError(`"${printed}" ends in words that are not understood`);
  const named = kind ?? unit;
  if (named !== unit || !allowed.includes(unit))
    throw new RangeError(`"${printed}" does not read as ${unit}`);
  return { value, qualifier, unit };
}

/** The qualifier whose words open the text (the longest wins), or the wordless one of the unit. */
function takeQualifier(text: string, unit: Unit, qualifiers: Record<string, Qualifier>) {
  const spoken = Object.entries(qualifiers)
    .flatMap(([id, entry]) => entry.words.map((words) => ({ id, words, units: entry.units })))
    .filter(({ words, units }) => units.includes(unit) && `${text} `.startsWith(`${words} `))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (spoken) return { qualifier: spoken.id, rest: text.slice(spoken.words.length).trim() };
  const wordless = Object.entries(qualifiers).find(
    ([, entry]) => entry.words.length === 0 && entry.units.includes(unit),
  );
  if (!wordless) throw new RangeError(`no rule reads a bare number as ${unit}`);
  return { qualifier: wordless[0], rest: text };
}

function takeNumber(text: string): { value: Fraction; ending: string; kind?: Unit } {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(.*)$/.exec(text);
  if (digits) {
    const value = parseFraction(digits[1]!.replaceAll(',', '') + (digits[2] ?? ''));
    return { value, ending: digits[3]! };
  }
  const oneIn = /^one in (\w+)$/.exec(text);
  if (oneIn) {
    const of = fromNumberWord(oneIn[1]!);
    if (of) return { value: divide(ONE, fraction(of)), ending: '', kind: 'share' };
  }
  const part = { half: 2, 'a third': 3, 'a quarter': 4 }[text];
  if (part) return { value: fraction(1, part), ending: '', kind: 'share' };
  const top = /^top (\w+)$/.exec(text);
  const [first, ...others] = (top?.[1] ?? text).split(' ');
  const small = fromNumberWord(first!);
  if (small === undefined) throw new RangeError(`"${text}" is not a number that we can read`);
  return { value: fraction(small), ending: others.join(' '), ...(top ? { kind: 'rank' } : {}) };
}

/** The printed words of a figure: its own, or its cell of the published row. Throws a RangeError. */
export function printedWords(figure: Figure, data: Pick<Dataset, 'tables'>): string {
  return typeof figure.printed === 'string' ? figure.printed : cellWords(figure.printed, data);
}

function cellWords({ table, row, cell }: Cell, data: Pick<Dataset, 'tables'>): string {
  const published = data.tables[table];
  const words = published?.rows[row];
  if (!published || words === undefined)
    throw new RangeError(`names row "${row}", which table "${table}" does not have`);
  const cells = words.match(/\d+(?:,\d{3})*/g) ?? [];
  if (cells.length === 0) return words;
  if (cells.length !== published.columns.length)
    throw new RangeError(
      `reads a row of ${String(cells.length)} cells in a table of ${String(published.columns.length)} columns`,
    );
  const found = cells[cell];
  if (found === undefined)
    throw new RangeError(`names cell ${String(cell)}, which the row does not have`);
  return found;
}
