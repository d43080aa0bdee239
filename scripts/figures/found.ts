import { parse } from 'node-html-parser';

/** A figure of the site as the build drew it, and the page in which it stands. */
export interface Found {
  id: string;
  /** Its title, as text. */
  title: string;
  /** The page that holds it, by file name, and the title of that page, as text. */
  page: string;
  pageTitle: string;
  /** Its markup, its own scripts within it. */
  html: string;
  /** The ids of the numbers behind it. */
  numbers: readonly string[];
}

const FIGURE = /<figure class="(?:fig|whole)" id="([^"]+)"[\s\S]*?<\/figure>/g;
const NUMBERS = / data-numbers="([^"]*)"/;

/** Pages that are not for readers show figures only as examples. */
const forReaders = (html: string): boolean => !html.includes('name="robots" content="noindex"');

/**
 * Every figure of the built pages, in the order of the pages, each once: where a figure stands on
 * more than one page, the one that comes first. Throws a sentence where one has lost its numbers.
 */
export function findFigures(pages: ReadonlyMap<string, string>): Found[] {
  const found = new Map<string, Found>();
  for (const [page, html] of pages) {
    if (!forReaders(html)) continue;
    const pageTitle = parse(html).querySelector('h1')?.text.trim() ?? '';
    for (const [whole, id] of html.matchAll(FIGURE)) {
      const [attribute, numbers] = NUMBERS.exec(whole) ?? [];
      if (attribute === undefined || numbers === undefined)
        throw new Error(`${page}: figure "${id!}" does not say which numbers are behind it.`);
      if (found.has(id!)) continue;
      found.set(id!, {
        id: id!,
        title: parse(whole).querySelector('h2, h3')!.text.trim(),
        page,
        pageTitle,
        html: whole.replace(attribute, ''),
        numbers: numbers === 'none' ? [] : numbers.split(' '),
      });
    }
  }
  return [...found.values()];
}

/** A page without what only the build reads, and without links to pages that a figure does not have. */
export const settled = (html: string, ids: ReadonlySet<string>): string =>
  html
    .replaceAll(new RegExp(NUMBERS, 'g'), '')
    .replaceAll(
      /\s*<a href="\/figures\/([^"]+)\.html">Take it with you<\/a>/g,
      (link, id: string) => (ids.has(id) ? link : ''),
    );
