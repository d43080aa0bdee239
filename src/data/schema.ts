import { z } from 'zod';

/** Ids are lower case and hyphens, so that they read the same in data, prose, links and file names. */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens');
/** Words for a reader. Braces name a number by its id: "the rows add to {r1-east-rows}". */
const words = z.string().trim().min(1);
const exact = z.union([
  z.int(),
  z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'must be a whole number or a fraction'),
]);
const day = z.iso.date();
const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: a year, a month or a day');
const keyed = <T extends z.ZodType>(entry: T) => z.record(id, entry);

export const units = [
  'instances',
  'offences',
  'forces',
  'apps',
  'percent',
  'share',
  'per-day',
  'rank',
] as const;
const unit = z.enum(units);

const source = z.strictObject({
  title: words,
  publisher: words,
  date: partialDay.nullable(),
  url: z.url().nullable(),
  /** How near the text is to whoever first published the number. */
  near: z.enum(['request', 'release', 'public-body', 'press', 'comment', 're-post']),
  link: z.boolean(),
  read: z.enum(['whole', 'opening']),
  note: words.optional(),
});

const place = z.strictObject({
  name: words,
  kind: z.enum(['nation', 'region', 'force']),
  note: words.optional(),
});

const period = z.strictObject({
  name: words,
  from: day,
  to: day,
  /** Every wording seen for this period, with who printed it, the one we follow first. */
  printed: z.array(z.strictObject({ words, sources: z.array(id).min(1) })).min(1),
  note: words.optional(),
});

const platform = z.strictObject({
  name: words,
  parts: z.array(id).optional(),
  note: words.optional(),
});
const count = z.strictObject({ one: words, many: words, note: words });

const end = z.strictObject({
  times: exact.optional(),
  plus: z
    .string()
    .regex(/^-?\d+\/\d+$/)
    .optional(),
  open: z.boolean(),
});
const qualifier = z.strictObject({
  words: z.array(words),
  units: z.array(unit).min(1),
  low: end.nullable(),
  high: end.nullable(),
  /** A strict reading that misses is a difference; a loose one that misses is outside our rule. */
  strict: z.boolean(),
  says: words,
});

const cell = z.strictObject({ table: id, row: id, cell: z.int().min(0) });
const figure = z.strictObject({
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
  doubt: words.optional(),
  note: words.optional(),
});

const table = z.strictObject({
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

const derived = z.strictObject({
  op: z.enum(['sum', 'difference', 'product', 'ratio', 'rate', 'complement', 'count']),
  of: z.array(id).min(1),
  period: id.optional(),
  unit: unit.optional(),
  /** The result as the site prints it. The gate works it out again and compares. */
  gives: words,
  what: words,
});

const check = z.strictObject({
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

const claim = z.strictObject({
  article: z.enum(['A', 'B']),
  states: words,
  figures: z.array(id),
  checks: z.array(id),
  positions: z.array(id),
  timeline: z.array(id),
});

const position = z.strictObject({
  who: words,
  role: words,
  date: partialDay,
  says: words,
  /** True where the words go from a count to what the count is taken to show. */
  inference: z.boolean(),
  source: id,
  also: z.array(id).min(1).optional(),
  note: words.optional(),
});

const timelineEntry = z.strictObject({
  date: partialDay,
  event: words,
  source: id,
  also: z.array(id).min(1).optional(),
});

const helpEntry = z.strictObject({
  service: words,
  audience: words,
  phone: z
    .string()
    .regex(/^[\d ]+$/)
    .optional(),
  text: z.string().regex(/^\d+$/).optional(),
  email: z.email().optional(),
  url: z.url().optional(),
  limits: words,
  seen: words,
  seenDate: partialDay.nullable(),
  /** The day a person last opened the service's own page and read these details there. */
  checkedLive: day.nullable(),
  short: z.boolean(),
});

/** One schema a file of `content/data/`, by file name. Unknown keys are errors everywhere. */
export const files = {
  'sources.json': keyed(source),
  'places.json': keyed(place),
  'periods.json': keyed(period),
  'platforms.json': keyed(platform),
  'counts.json': keyed(count),
  'qualifiers.json': keyed(qualifier),
  'tables.json': keyed(table),
  'figures.json': keyed(figure),
  'derived.json': keyed(derived),
  'checks.json': keyed(check),
  'claims.json': keyed(claim),
  'positions.json': keyed(position),
  'timeline.json': keyed(timelineEntry),
  'help.json': keyed(helpEntry),
};

export type FileName = keyof typeof files;
export type Unit = (typeof units)[number];
export type Source = z.infer<typeof source>;
export type Place = z.infer<typeof place>;
export type Period = z.infer<typeof period>;
export type Platform = z.infer<typeof platform>;
export type Count = z.infer<typeof count>;
export type Qualifier = z.infer<typeof qualifier>;
export type Cell = z.infer<typeof cell>;
export type Figure = z.infer<typeof figure>;
export type Table = z.infer<typeof table>;
export type Derived = z.infer<typeof derived>;
export type Check = z.infer<typeof check>;
export type Claim = z.infer<typeof claim>;
export type Position = z.infer<typeof position>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type HelpEntry = z.infer<typeof helpEntry>;

export type VerdictName = Check['recorded']['verdict'];

/** The dataset after parsing: every file's entries by id. */
export interface Dataset {
  sources: Record<string, Source>;
  places: Record<string, Place>;
  periods: Record<string, Period>;
  platforms: Record<string, Platform>;
  counts: Record<string, Count>;
  qualifiers: Record<string, Qualifier>;
  tables: Record<string, Table>;
  figures: Record<string, Figure>;
  derived: Record<string, Derived>;
  checks: Record<string, Check>;
  claims: Record<string, Claim>;
  positions: Record<string, Position>;
  timeline: Record<string, TimelineEntry>;
  help: Record<string, HelpEntry>;
}
