import { z } from 'zod';
import changes from '../../content/data/changes.json' with { type: 'json' };
import { day, id, words } from './schema-parts.ts';

/** One version of the dataset, keyed by its number with hyphens: what came in, and what was put right. */
export const version = z.strictObject({
  date: day,
  /** SHA-256 over the files of the dataset; null for versions that were never published as files. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(['added', 'corrected', 'withdrawn']),
        of: z.array(id).optional(),
        says: words,
      }),
    )
    .min(1),
});
export const versions = z.record(
  z.string().regex(/^\d+-\d+-\d+$/, 'must be a version number with hyphens'),
  version,
);
export type Version = z.infer<typeof version>;

/** "0-2-0" as it is written: "0.2.0". */
export const versionNumber = (key: string): string => key.replaceAll('-', '.');

/** Every version of this site's dataset, oldest first. */
export const history: Record<string, Version> = versions.parse(changes);

/** The version of the dataset that this site holds. */
export const dataVersion: string = versionNumber(Object.keys(history).at(-1)!);
