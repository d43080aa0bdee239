import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativeLinks } from './links.ts';
import { withPolicy } from './policy.ts';
import { inlineScripts } from './scripts.ts';

/**
 * Makes each built page one file that works at any address: links relative, scripts inline and
 * classic, and then, because it is over the finished bytes, its exact policy.
 */
export const oneFile = (): AstroIntegration => ({
  name: 'one-file',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
        const path = join(folder, page);
        const alone = await inlineScripts(readFileSync(path, 'utf8'), folder);
        writeFileSync(path, withPolicy(relativeLinks(page, alone)));
      }
      // What is left there was bundled into the pages.
      rmSync(join(folder, '_astro'), { recursive: true, force: true });
    },
  },
});
