import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { escapeText } from '../../src/charts/svg.ts';
import { dataset } from '../../src/data/dataset.ts';
import { idsIn, toldWhere, withoutNames } from './told.ts';

/** The page that lists every statement; it leaves a comment where the links of one go. */
const LIST = 'what-the-articles-said.html';
const PLACE = /<!--told:([a-z]\d+)-->/g;

/**
 * Finds where each statement of the two articles is told, from the ids that each article really
 * rendered, and writes it into the page that lists them. Throws where one is told nowhere, so that the
 * build stops. Runs before the pages become one file each.
 */
export const told = (): AstroIntegration => ({
  name: 'told',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages = new Map(
        globSync('**/*.html', { cwd: folder })
          .sort()
          .map((page) => [page, readFileSync(join(folder, page), 'utf8')]),
      );
      // An article is a page with a caution before its first figure.
      const articles = [...pages].filter(([, html]) => html.includes('class="caution"'));
      const rendered = new Map(articles.map(([page, html]) => [page, idsIn(html)]));
      const { told, problems } = toldWhere(dataset.claims, rendered);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      const link = (page: string) => {
        const title = parse(pages.get(page)!).querySelector('h1')!.text.trim();
        return `<a href="/${page}">${escapeText(title)}</a>`;
      };
      for (const [page, html] of pages) {
        const named = withoutNames(html);
        const filled =
          page === LIST
            ? named.replaceAll(PLACE, (_, id: string) => told[id]!.map(link).join(' and '))
            : named;
        writeFileSync(join(folder, page), filled);
      }
    },
  },
});
