import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeHosts } from '../../scripts/hosts/write.ts';
import { withPolicy } from '../../scripts/one-file/policy.ts';
import type { Placed } from './hosts.ts';

/** One file of each kind that a host must know and that a build may not hold. */
const KINDS: Record<string, string> = {
  'embed/a-figure/index.html': withPolicy(
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A figure</title></head>' +
      '<body><main><h1>A figure</h1><a href="../../index.html">The site</a></main></body></html>',
  ),
  'embed/a-figure/oembed.json': '{"version":"1.0","type":"rich"}',
  'dataset/a-table.csv': 'place,instances\r\nthe East,482\r\n',
  'dataset/a-table.json': '{"instances":482}',
  SHA256SUMS: '',
  'CITATION.cff': 'cff-version: 1.2.0\n',
  'citation.bib': '@misc{recorded}\n',
  'citation.ris': 'TY  - ELEC\r\nER  - \r\n',
  'feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  'sitemap.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
};

/**
 * A copy of a built site, placed in a folder that a host can serve, under `base`, with the files for hosts
 * at the top as a host at that path would have them, and whatever kind of file the build has none of.
 */
export function place(dist: string, base: string): Placed & { site: string; remove: () => void } {
  const top = mkdtempSync(join(tmpdir(), 'hosted-'));
  const [folder, scratch] = [join(top, 'served'), join(top, 'scratch')];
  const site = join(folder, base);
  mkdirSync(scratch);
  cpSync(dist, site, { recursive: true });
  for (const [file, text] of Object.entries(KINDS)) {
    const path = join(site, file);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeHosts(site, base);
  writeHosts(site, base, folder);
  return {
    folder,
    base,
    scratch,
    site,
    remove: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
