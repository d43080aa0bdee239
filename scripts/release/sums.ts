import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files-of.ts';

/** The name that `sha256sum -c` is given by hand. */
export const SUMS = 'SHA256SUMS';

const sha256 = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** A line of hash and path for every other file of a folder, sorted by path, as `sha256sum` writes it. */
export const sumsOf = (folder: string): string =>
  filesOf(folder)
    .filter((file) => file !== SUMS)
    .map((file) => `${sha256(join(folder, file))}  ${file}\n`)
    .join('');

/** Writes the sums of a folder into it. Whatever is written there afterwards is not in them. */
export function writeSums(folder: string): void {
  writeFileSync(join(folder, SUMS), sumsOf(folder));
}

/**
 * One sentence for each file of a folder that its sums do not know, know otherwise, or know and do not
 * find: what was written after the sums, or changed. None where all are right.
 */
export function checkSums(folder: string): string[] {
  const path = join(folder, SUMS);
  if (!existsSync(path)) return [`${SUMS}: there is none.`];
  const listed = linesOf(readFileSync(path, 'utf8'));
  const real = linesOf(sumsOf(folder));
  return [...new Set([...listed.keys(), ...real.keys()])].sort().flatMap((file) => {
    const [says, is] = [listed.get(file), real.get(file)];
    if (says === is) return [];
    if (says === undefined) return [`${SUMS}: "${file}" is not in it; it was written afterwards.`];
    if (is === undefined) return [`${SUMS}: "${file}" is in it and not in the folder.`];
    return [`${SUMS}: "${file}" was changed afterwards.`];
  });
}

const linesOf = (sums: string): Map<string, string> =>
  new Map(
    sums
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
