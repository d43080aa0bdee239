import { z } from 'zod';
import { day, id, partialDay, words } from './schema-parts.ts';

export const source = z.strictObject({
  title: words,
  publisher: words,
  date: partialDay.nullable(),
  url: z.url().nullable(),
  /** How near the text is to whoever first published the number. */
  near: z.enum([
    'request',
    'release',
    'public-body',
    'own',
    'press',
    'report',
    'comment',
    're-post',
  ]),
  link: z.boolean(),
  read: z.enum(['whole', 'opening']),
  /** For a request: the period that it asks about, and the apps and the like that it names. */
  asks: z.strictObject({ period: id, names: z.array(words).min(1) }).optional(),
  note: words.optional(),
});

export const claim = z.strictObject({
  article: z.enum(['A', 'B']),
  states: words,
  figures: z.array(id),
  checks: z.array(id),
  positions: z.array(id),
  timeline: z.array(id),
});

/** What a position asks for, in neutral words, and in fewer for a control. */
export const ask = z.strictObject({ name: words, short: words, means: words });

export const position = z.strictObject({
  who: words,
  role: words,
  date: partialDay,
  /** Absent where the words are not about encryption. */
  asks: id.optional(),
  says: words,
  /** True where the words go from a count to what the count is taken to show. */
  inference: z.boolean(),
  source: id,
  also: z.array(id).min(1).optional(),
  note: words.optional(),
});

export const timelineEntry = z.strictObject({
  date: partialDay,
  event: words,
  source: id,
  also: z.array(id).min(1).optional(),
});

export const term = z.strictObject({ term: words, means: words });

export const helpEntry = z.strictObject({
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
  /** What else to know before using it: on the help page and on sheets, where there is room. */
  also: words.optional(),
  seen: words,
  seenDate: partialDay.nullable(),
  /** The day a person last opened the service's own page and read these details there. */
  checkedLive: day.nullable(),
  short: z.boolean(),
});

/** What a teacher is told of a lesson before choosing it. */
export const guidance = z.strictObject({ label: words, text: words });

/** Who may teach a lesson and how. `adds` names a level whose words come first. */
export const supervision = z.strictObject({
  level: words,
  text: words,
  adds: id.optional(),
  /** What a teacher does beforehand, in order. */
  before: z.array(words),
  /** Ground rules to read out; none where those of the level that it adds to hold. */
  rules: z.array(words),
});
