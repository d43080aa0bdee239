import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files-of.ts';
import type { Cff } from '../release/cff.ts';
import { readMe } from './read-me.ts';
import { zip } from './zip.ts';

/**
 * The whole built site as one zip, by the name of its file: one folder, and in it a page to read first
 * and the folder `site`, which is the built folder to the byte.
 */
export function sitePack(dist: string, cited: Cff): readonly [name: string, bytes: Uint8Array] {
  const name = `the-recorded-part-${cited.version}`;
  const files = new Map<string, Uint8Array>([
    [`${name}/READ-ME-FIRST.html`, new TextEncoder().encode(readMe(cited))],
    ...filesOf(dist).map(
      (file) => [`${name}/site/${file}`, readFileSync(join(dist, file))] as const,
    ),
  ]);
  return [`${name}.zip`, zip(files, cited['date-released'])];
}
