import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFont } from './font.ts';
import { writeQr } from '../pictures/qr.ts';
import { writePictures } from '../pictures/write.ts';
import { relativeLinks } from './links.ts';
import { withoutSpares } from './minify.ts';
import { withPolicy } from './policy.ts';
import { pruneStyles, withoutPatterns } from './prune.ts';
import { inlineScripts } from './scripts.ts';

/**
 * Makes each built page one file that works at any address: scripts inline and classic, only the
 * styles that it uses, links relative, and last, because it is over the finished bytes, its policy.
 */
export const oneFile = (): AstroIntegration => ({
  name: 'one-file',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await writeFont(folder);
      await writePictures(folder);
      for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
        const path = join(folder, page);
        const built = readFileSync(path, 'utf8');
        writeQr(folder, page, built);
        const alone = await inlineScripts(built, folder);
        const pruned = await pruneStyles(withoutPatterns(alone));
        writeFileSync(path, withPolicy(await withoutSpares(relativeLinks(page, pruned))));
      }
      // What is left there was bundled into the pages.
      rmSync(join(folder, '_astro'), { recursive: true, force: true });
    },
  },
});
