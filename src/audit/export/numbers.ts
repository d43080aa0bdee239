import { shownNumber, fillIn } from '../../data/describe.ts';
import { parseFraction, printFraction, toNumber } from '../../data/fraction.ts';
import { doubtOf, markOf } from '../../data/marks.ts';
import { printedWords } from '../../data/printed.ts';
import { quantity } from '../../data/quantity.ts';
import { units } from '../../data/schema-parts.ts';
import { strengths } from '../strength.ts';
import { VERDICT_WORDS } from '../verdict.ts';
import { allowed, ALLOWED } from './allowed.ts';
import { ID, joined, type Cell, type Column, type Exported, type ExportTable } from './shape.ts';

const MARKS = ['solid', 'hatched', 'outlined', 'dotted'] as const;
const MARK: Column = {
  name: 'mark',
  type: 'string',
  is: 'solid: recorded and published; hatched: known to be missing; outlined: worked out by us; dotted: in doubt.',
  required: true,
  among: MARKS,
};
const NOTE: Column = { name: 'note', type: 'string', is: 'What a reader should know beside it.' };
const UNIT: Column = {
  name: 'unit',
  type: 'string',
  is: 'What it is a number of.',
  required: true,
};

/** One row for each published number. */
export function figures({ data }: Exported): ExportTable {
  const held = strengths(data);
  const words = (text: string | undefined) => (text === undefined ? null : fillIn(text, data));
  return {
    name: 'figures',
    is: 'Published numbers, one a row, each as printed and with what its words allow.',
    columns: [
      ID,
      {
        name: 'value',
        type: 'number',
        is: 'The number; empty where the source says that there is none.',
      },
      { name: 'exact', type: 'string', is: 'The same as a whole number or an exact fraction.' },
      { name: 'printed', type: 'string', is: 'The words or digits as published.', required: true },
      {
        name: 'qualifier',
        type: 'string',
        is: 'The rule that says what the words allow.',
        required: true,
        of: 'qualifiers',
      },
      ...ALLOWED,
      { ...UNIT, among: units },
      { name: 'counts', type: 'string', is: 'What was counted.', required: true, of: 'counts' },
      { name: 'place', type: 'string', is: 'Where.', required: true, of: 'places' },
      { name: 'period', type: 'string', is: 'When.', required: true, of: 'periods' },
      {
        name: 'platform',
        type: 'string',
        is: 'On which platform.',
        required: true,
        of: 'platforms',
      },
      {
        name: 'rise',
        type: 'boolean',
        is: 'Whether it is a rise on an earlier number.',
        required: true,
      },
      {
        name: 'source',
        type: 'string',
        is: 'Who printed it, the account that we follow.',
        required: true,
        of: 'sources',
      },
      { name: 'locator', type: 'string', is: 'Where on the page.', required: true },
      {
        name: 'also',
        type: 'string',
        is: 'Other sources with the same number, with semicolons between.',
      },
      MARK,
      {
        name: 'strength',
        type: 'string',
        is: 'held: a published relation would break if it were one off; entered-twice: only our own entries agree.',
        among: ['held', 'entered-twice'],
      },
      { name: 'doubt', type: 'string', is: 'Why it may not be what its label says.' },
      NOTE,
    ],
    rows: Object.entries(data.figures).map(([id, figure]) => [
      id,
      figure.value === null ? null : toNumber(parseFraction(String(figure.value))),
      figure.value === null ? null : String(figure.value),
      printedWords(figure, data),
      figure.qualifier,
      ...allowed(id, data),
      figure.unit,
      figure.counts,
      figure.place,
      figure.period,
      figure.platform,
      figure.rise === true,
      figure.source,
      figure.locator,
      joined(figure.also),
      markOf(id, data),
      held[id] ?? null,
      words(doubtOf(id, data)),
      words(figure.note),
    ]),
  };
}

/** One row for each number that we work out. */
export const derived = ({ data }: Exported): ExportTable => ({
  name: 'derived',
  is: 'Numbers worked out from published ones: the only place where arithmetic is declared.',
  columns: [
    ID,
    { name: 'gives', type: 'string', is: 'The result as the site prints it.', required: true },
    ...ALLOWED,
    { ...UNIT, among: units },
    {
      name: 'operation',
      type: 'string',
      is: 'What is done with the terms.',
      required: true,
      among: ['sum', 'difference', 'product', 'ratio', 'rate', 'complement', 'count'],
    },
    {
      name: 'terms',
      type: 'string',
      is: 'Ids of figures or derived numbers, with semicolons between.',
      required: true,
    },
    { name: 'what', type: 'string', is: 'What it is, in words.', required: true },
    MARK,
    { name: 'despite', type: 'string', is: 'Why a doubt about its terms cannot touch it.' },
  ],
  rows: Object.entries(data.derived).map(([id, { op, of, what, despite }]): Cell[] => [
    id,
    shownNumber(id, data),
    ...allowed(id, data),
    quantity(id, data).unit,
    op,
    joined(of),
    fillIn(what, data),
    markOf(id, data),
    despite === undefined ? null : fillIn(despite, data),
  ]),
});

/** One row for each published relation, with what came of doing it again. */
export const checks = ({ data, verdicts }: Exported): ExportTable => ({
  name: 'checks',
  is: 'Published sums, shares, rates, roundings, rankings and wordings, each done again.',
  columns: [
    ID,
    { name: 'kind', type: 'string', is: 'What kind of relation it is.', required: true },
    {
      name: 'terms',
      type: 'string',
      is: 'The numbers that go into it, with semicolons between.',
      required: true,
    },
    { name: 'states', type: 'string', is: 'The figure that is held to account.', of: 'figures' },
    {
      name: 'verdict',
      type: 'string',
      is: 'What it came to. “Differs” is arithmetic and not blame.',
      required: true,
      among: Object.keys(VERDICT_WORDS),
    },
    { name: 'residual', type: 'string', is: 'What was stated less what we work out, exact.' },
    { name: 'sentence', type: 'string', is: 'The working in a sentence.', required: true },
    {
      name: 'reading',
      type: 'boolean',
      is: 'Whether what is tested is a reading of ours.',
      required: true,
    },
    { name: 'why', type: 'string', is: 'What is known of the cause, where a source gives it.' },
  ],
  rows: verdicts.map(({ id, check, verdict, residual, sentence }): Cell[] => [
    id,
    check.kind,
    joined(check.terms),
    check.states ?? null,
    verdict,
    residual && printFraction(residual),
    sentence,
    check.reading === true,
    check.why === undefined ? null : fillIn(check.why, data),
  ]),
});
