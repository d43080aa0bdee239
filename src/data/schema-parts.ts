import { z } from 'zod';

/** Ids are lower case and hyphens, so that they read the same in data, prose, links and file names. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower case letters, digits and hyphens');
/** Words for a reader. Braces name a number by its id: "the rows add to {r1-east-rows}". */
export const words = z.string().trim().min(1);
export const exact = z.union([
  z.int(),
  z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, 'must be a whole number or a fraction'),
]);
export const day = z.iso.date();
export const partialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: a year, a month or a day');
export const keyed = <T extends z.ZodType>(entry: T) => z.record(id, entry);

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
export const unit = z.enum(units);
