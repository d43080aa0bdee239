import { z } from 'zod';
import { day, exact, id, unit, words } from './schema-parts.ts';

export const place = z.strictObject({
  name: words,
  kind: z.enum(['nation', 'region', 'force']),
  note: words.optional(),
});

export const period = z.strictObject({
  name: words,
  from: day,
  to: day,
  /** Every wording seen for this period, with who printed it, the one we follow first. */
  printed: z.array(z.strictObject({ words, sources: z.array(id).min(1) })).min(1),
  note: words.optional(),
});

export const platform = z.strictObject({
  name: words,
  parts: z.array(id).optional(),
  note: words.optional(),
});
export const count = z.strictObject({ one: words, many: words, note: words });

export const end = z.strictObject({
  times: exact.optional(),
  plus: z
    .string()
    .regex(/^-?\d+\/\d+$/)
    .optional(),
  open: z.boolean(),
});
export const qualifier = z.strictObject({
  words: z.array(words),
  units: z.array(unit).min(1),
  low: end.nullable(),
  high: end.nullable(),
  /** A strict reading that misses is a difference; a loose one that misses is outside our rule. */
  strict: z.boolean(),
  says: words,
});

export const cell = z.strictObject({ table: id, row: id, cell: z.int().min(0) });
export const figure = z.strictObject({
  value: exact.nullable(),
  printed: z.union([words, cell]),
  qualifier: id,
  unit,
  counts: id,
  place: id,
  period: id,
  platform: id,
  source: id,
  locator: words,
  also: z.array(id).min(1).optional(),
  /** True for a percentage that is a rise on an earlier number, and so not a share of anything. */
  rise: z.literal(true).optional(),
  doubt: words.optional(),
  note: words.optional(),
});

export const table = z.strictObject({
  title: words,
  source: id,
  also: z.array(id).min(1).optional(),
  locator: words,
  period: id,
  rowHeading: words,
  columns: z.array(z.strictObject({ heading: words, platform: id, counts: id })).min(1),
  rows: z.record(id, words),
  total: id,
});

export const derived = z.strictObject({
  op: z.enum(['sum', 'difference', 'product', 'ratio', 'rate', 'complement', 'count']),
  of: z.array(id).min(1),
  period: id.optional(),
  unit: unit.optional(),
  /** The result as the site prints it. The gate works it out again and compares. */
  gives: words,
  what: words,
  /** Why a doubt about its terms cannot touch it; without this it inherits every doubt. */
  despite: words.optional(),
});

export const check = z.strictObject({
  kind: z.enum([
    'sum',
    'difference',
    'share',
    'rate',
    'rounding',
    'wording',
    'ranking',
    'change',
    'not-comparable',
  ]),
  terms: z.array(id).min(1),
  states: id.optional(),
  to: z.int().positive().optional(),
  /** True where what is tested is a reading of ours, not something that was published. */
  reading: z.literal(true).optional(),
  recorded: z.strictObject({
    verdict: z.enum(['holds', 'differs', 'outside-our-rule', 'says-nothing', 'not-comparable']),
    residual: z
      .string()
      .regex(/^-?\d+(\/\d+)?$/)
      .nullable(),
  }),
  why: words.optional(),
});
