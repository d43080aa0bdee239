import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { sitePack } from './pack/site.ts';
import { citationOf } from './release/cff.ts';
import { checkSums, writeSums } from './release/sums.ts';

/**
 * What `npm run pack` makes of a built folder, by file name. Throws where the folder is not what the
 * build left, by its own sums.
 */
export function packs(root: string, dist: string): ReadonlyMap<string, Uint8Array> {
  const problems = checkSums(dist);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Map([sitePack(dist, citationOf(root))]);
}

/** Writes files and their sums into a folder that holds nothing else afterwards. */
export function writePacks(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  writeSums(folder);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const files = packs(root, join(root, 'dist'));
  writePacks(join(root, 'release'), files);
  for (const [name, bytes] of files)
    console.log(`release/${name}: ${bytes.length.toLocaleString('en-GB')} bytes`);
}
