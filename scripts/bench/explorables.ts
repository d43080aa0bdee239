import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

export interface Article {
  page: string;
  /** Its explorables, in the order of the page. */
  figures: string[];
}

/**
 * The pages of a built folder that a reader works: the articles, by their caution, and others that hold
 * a figure with a folder of its own. The style guide, which shows all of them, is not for readers, and
 * the pages made of each figure (`figures/`, `class/`, `embed/`) show it again.
 */
export function articlesOf(dist: string, names: readonly string[]): Article[] {
  return globSync('*.html', { cwd: dist })
    .sort()
    .flatMap((page) => {
      const html = parse(readFileSync(join(dist, page), 'utf8'));
      if (html.querySelector('meta[content="noindex"]')) return [];
      const all = html.querySelectorAll('figure').map(({ id }) => id);
      const figures = all.filter((id) => names.includes(id));
      return figures.length > 0 || html.querySelector('.caution') ? [{ page, figures }] : [];
    });
}

/** The name of every explorable: its folder. */
export const explorableNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
