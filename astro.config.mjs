import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { data } from './scripts/data/integration.ts';
import { figures } from './scripts/figures/integration.ts';
import { hosts } from './scripts/hosts/integration.ts';
import { oneFile } from './scripts/one-file/integration.ts';
import { release, sums } from './scripts/release/integration.ts';
import { siteUrl } from './scripts/site-url.ts';
import { told } from './scripts/told/integration.ts';

export default defineConfig({
  site: siteUrl(process.env.SITE_URL),
  outDir: process.env.SITE_OUT ?? 'dist',
  // 'jsx', the default of Astro 7, drops the space at a line break before an inline element: fatal
  // for prose full of numbers. https://github.com/withastro/astro/issues/17310
  compressHTML: true,
  build: { format: 'file', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Each works on what those before it have written; the sums are of all of it.
  integrations: [mdx(), told(), data(), figures(), oneFile(), release(), hosts(), sums()],
});
