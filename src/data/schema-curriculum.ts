import { z } from 'zod';
import { day, id, partialDay, words } from './schema-parts.ts';

/** A document that says what is to be taught: what it is, and how much of it we read. */
export const framework = z.strictObject({
  nation: z.enum(['England', 'Wales']),
  title: words,
  publisher: words,
  kind: z.enum(['curriculum', 'guidance', 'specification', 'framework', 'review']),
  /** The day, month or year of the version that was read; null where none was seen. */
  date: partialDay.nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  evidence: z.enum(['read', 'excerpt', 'not-seen']),
  /** The day on which the document was last looked for. */
  asOf: day,
  note: words.optional(),
  /** What is to change, and when. */
  ahead: words.optional(),
});

/** One point of a document in our words, and what on this site it is mapped to. */
export const curriculumPoint = z.strictObject({
  framework: id,
  subject: words,
  stage: words,
  /** Where in the document: a section, a number. */
  ref: words,
  point: words,
  /** Names of files in `content/lessons`. */
  lessons: z.array(id),
  /** Names of folders in `src/explorables`. */
  explorables: z.array(id),
});
