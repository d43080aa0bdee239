import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dataset } from '../src/data/dataset.ts';
import { lessonPacks } from './lessons/packs.ts';
import { sitePack } from './pack/site.ts';
import { citationOf } from './release/cff.ts';
import { checkSums, writeSums } from './release/sums.ts';
import { siteUrl } from './site-url.ts';

/**
 * What `npm run pack` makes of a built folder, by file name: the whole site, and each lesson. `site` is
 * the address that the folder was built for, if any. Throws where the folder is not what the build left,
 * by its own sums.
 */
export async function packs(
  root: string,
  dist: string,
  site?: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const problems = checkSums(dist);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const cited = citationOf(root);
  const place = { dist, root, ...(site === undefined ? {} : { site }) };
  return new Map([
    sitePack(dist, cited),
    ...(await lessonPacks(place, dataset, cited['date-released'])),
  ]);
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
  const files = await packs(root, join(root, 'dist'), siteUrl(process.env.SITE_URL));
  writePacks(join(root, 'release'), files);
  for (const [name, bytes] of files)
    console.log(`release/${name}: ${bytes.length.toLocaleString('en-GB')} bytes`);
}
