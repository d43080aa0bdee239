import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';
import { citationOf } from './cff.ts';
import { releasesOf } from './changelog.ts';
import { citationFiles } from './citation.ts';
import { atomFeed } from './feed.ts';
import { licenceList } from './licences.ts';
import { sbomOf } from './sbom.ts';
import { robots, siteMap } from './site-map.ts';
import { writeSums } from './sums.ts';

/**
 * Writes what belongs to a release beside the finished pages: how to cite it, what it was built with,
 * and the feed and the site map where the site has an address.
 */
export const release = (): AstroIntegration => {
  let root: string;
  let site: string | undefined;
  return {
    name: 'release',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const write = (file: string, text: string) => {
          writeFileSync(join(folder, file), text);
        };
        const cited = citationOf(root);
        copyFileSync(join(root, 'CITATION.cff'), join(folder, 'CITATION.cff'));
        for (const [file, text] of Object.entries(citationFiles(cited, site))) write(file, text);
        const bom = sbomOf(root);
        write('sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
        write('LICENCES.txt', licenceList(bom));
        if (site !== undefined) {
          const pages = builtPages(folder);
          const releases = releasesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
          write('feed.xml', atomFeed(site, cited, releases, pages));
          write('sitemap.xml', await siteMap(pages));
          write('robots.txt', robots(site));
        }
      },
    },
  };
};

/** Sums up every file, last of all: a file that is written after the sums stops the build (`checkSums`). */
export const sums = (): AstroIntegration => ({
  name: 'sums',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeSums(fileURLToPath(dir));
    },
  },
});
