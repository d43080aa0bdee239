import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHosts } from './write.ts';

/** Writes the files for hosts over the finished pages, because what is asked for is said file by file. */
export const hosts = (): AstroIntegration => ({
  name: 'hosts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      writeHosts(fileURLToPath(dir));
    },
  },
});
