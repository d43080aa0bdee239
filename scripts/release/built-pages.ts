import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../read-page.ts';

/** What a finished page says of itself. */
export interface BuiltPage {
  file: string;
  title: string;
  description: string;
  /** Its own address, where the site has one. */
  canonical: string | undefined;
  /** It is for those whom a link brings, not for those who search. */
  hidden: boolean;
  /** It tells a story: it has a caution before its first figure. */
  article: boolean;
}

/** Every page of a built folder, sorted by file. */
export const builtPages = (folder: string): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const page = readPage(readFileSync(join(folder, file), 'utf8'));
      const meta = (name: string) =>
        page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
      return {
        file,
        title: page.querySelector('h1')?.text.trim() ?? '',
        description: meta('description'),
        canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
        hidden: meta('robots').includes('noindex') || file.startsWith('embed/'),
        article: page.querySelector('.caution') !== null,
      };
    });
