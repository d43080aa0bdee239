import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionNumber, versions } from '../../src/data/versions.ts';
import type { FileName } from '../../src/data/schema.ts';
import { readDatasetFiles } from '../dataset-files.ts';
import { PUBLIC_FILES } from './public-json.ts';

const FILE = 'changes.json';

/** SHA-256 over the content of the dataset, not over how its files are laid out. */
export const digestOf = (raw: Readonly<Record<FileName, unknown>>): string =>
  createHash('sha256')
    .update(JSON.stringify(PUBLIC_FILES.map((file) => [file, raw[file]])))
    .digest('hex');

/**
 * A version of the dataset is one content and no other. One sentence where the last version in
 * changes.json is not that of the files in the folder, so that nothing changes without an entry that
 * says what and why.
 */
export function checkVersion(folder: string): string[] {
  const read = versions.safeParse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    return [`${FILE}: "${String(path[0])}": field "${path.slice(1).join('.')}" ${message}.`];
  }
  const [key, last] = Object.entries(read.data).at(-1)!;
  const digest = digestOf(readDatasetFiles(folder));
  if (last.digest === digest) return [];
  return [
    `${FILE}: "${key}": the data are not those of version ${versionNumber(key)}; add a version that says what changed, with "digest": "${digest}".`,
  ];
}
