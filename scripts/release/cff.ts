import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { releasesOf } from './changelog.ts';

const cff = z.object({
  title: z.string(),
  abstract: z.string().transform((text) => text.trim()),
  version: z.string(),
  'date-released': z.iso.date(),
  license: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
});
export type Cff = z.infer<typeof cff>;

/**
 * The fields of a CITATION.cff that a citation is made of. Throws one sentence where it is not YAML or a
 * field is missing. https://github.com/citation-file-format/citation-file-format
 */
export function parseCff(text: string): Cff {
  const { success, data, error } = cff.safeParse(parse(text));
  if (success) return data;
  const [issue] = error.issues;
  throw new Error(`CITATION.cff: field "${issue!.path.join('.')}": ${issue!.message}.`);
}

/** The citation of a project folder. */
export const citationOf = (root: string): Cff =>
  parseCff(readFileSync(join(root, 'CITATION.cff'), 'utf8'));

/**
 * One sentence for each place where package.json, CITATION.cff and the first entry of CHANGELOG.md do
 * not say the same version and day. Throws one sentence where one of them cannot be understood.
 */
export function checkVersions(root: string): string[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const [newest] = releasesOf(read('CHANGELOG.md'));
  const cited = citationOf(root);
  const same = (file: string, what: string, says: string, other: string, is: string) =>
    says === is ? [] : [`${file}: ${what} is ${says}, and ${other} says ${is}.`];
  return [
    ...same('CITATION.cff', 'version', cited.version, 'package.json', version),
    ...same('CHANGELOG.md', 'the newest version', newest!.version, 'package.json', version),
    ...same('CITATION.cff', 'date-released', cited['date-released'], 'CHANGELOG.md', newest!.date),
  ];
}
