import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

export interface Article {
  page: string;
  /** Its explorables, in the order of the page. */
  figures: string[];
}

/** The articles of a built folder, by their caution, with the figures that have a folder of their own. */
export function articlesOf(dist: string, names: readonly string[]): Article[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .flatMap((page) => {
      const html = parse(readFileSync(join(dist, page), 'utf8'));
      if (!html.querySelector('.caution')) return [];
      const figures = html.querySelectorAll('figure').map(({ id }) => id);
      return [{ page, figures: figures.filter((id) => names.includes(id)) }];
    });
}

/** The name of every explorable: its folder. */
export const explorableNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
