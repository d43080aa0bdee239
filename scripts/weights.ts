import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** What an article may weigh in one response, at gzip -6, and how many elements it may have. */
export const ARTICLE_BYTES = 14_000;
export const ARTICLE_ELEMENTS = 700;

export interface Weight {
  page: string;
  article: boolean;
  bytes: number;
  elements: number;
  /** What the page would be lighter by without each part, in bytes at gzip -6. */
  parts: Record<string, number>;
  doors: number;
}

const gzip = (text: string): number => gzipSync(text, { level: 6 }).length;

/** The parts of a page, by the elements that make them up. */
const PARTS: Record<string, string> = {
  style: 'style',
  script: 'script',
  policy: 'meta[http-equiv]',
  help: '.help, #help',
  doors: '.doors',
  tables: 'table',
};

/** What one built page weighs, whole and part by part (each part left out in turn). */
export function weigh(page: string, html: string): Weight {
  const whole = parse(html);
  const bytes = gzip(html);
  const without = (selector: string): number => {
    const rest = parse(html, { comment: true });
    for (const element of rest.querySelectorAll(selector)) element.remove();
    return bytes - gzip(rest.toString());
  };
  const figures = whole.querySelectorAll('figure').map((figure) => figure.id);
  const parts = {
    ...Object.fromEntries(
      Object.entries(PARTS).map(([part, selector]) => [part, without(selector)]),
    ),
    ...Object.fromEntries(figures.map((id) => [`figure ${id}`, without(`figure[id="${id}"]`)])),
    prose: without('article > :not(figure)'),
  };
  return {
    page,
    article: whole.querySelector('.caution') !== null,
    bytes,
    elements: countElements(whole),
    parts,
    doors: whole.querySelectorAll('.doors > li').length,
  };
}

const countElements = (root: HTMLElement): number => root.querySelectorAll('*').length;

/** An address of 45 characters: what each article has to have room for. */
const STANDARD = 'https://recorded.example.org/where-published/';

/**
 * The weight of every page of a built folder. Where `site` is given and is longer than 45 characters,
 * as if it had 45: the limit is for those who write, and a host cannot help where it lives.
 */
export const weighSite = (folder: string, site = ''): Weight[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((page) => weigh(page, standardised(readFileSync(join(folder, page), 'utf8'), site)));

const bare = (address: string): string => address.replace(/^https?:\/\//, '');

const standardised = (html: string, site: string): string =>
  site.length > STANDARD.length ? html.replaceAll(bare(site), bare(STANDARD)) : html;

/** One sentence for each article over its budget. */
export const overweight = (weights: readonly Weight[]): string[] =>
  weights
    .filter(({ article }) => article)
    .flatMap(({ page, bytes, elements }) => [
      ...(bytes > ARTICLE_BYTES
        ? [
            `${page}: weighs ${format(bytes)} bytes at gzip -6; an article may weigh ${format(ARTICLE_BYTES)}.`,
          ]
        : []),
      ...(elements > ARTICLE_ELEMENTS
        ? [
            `${page}: has ${format(elements)} elements; an article may have ${format(ARTICLE_ELEMENTS)}.`,
          ]
        : []),
    ]);

const format = (n: number): string => n.toLocaleString('en-GB');

/** The pages of one folder in a line: how many, and from what to what they weigh. */
function folderLines(weights: readonly Weight[]): string[] {
  const folders = new Map<string, number[]>();
  for (const { page, bytes } of weights) {
    const folder = page.split('/')[0]!;
    folders.set(folder, [...(folders.get(folder) ?? []), bytes]);
  }
  return [...folders].map(([folder, bytes]) => {
    const most = format(Math.max(...bytes)).padStart(7);
    return `${most} bytes  at most, and ${format(Math.min(...bytes))} at least, in ${format(bytes.length)} pages of ${folder}/`;
  });
}

/** The table of weights: a line a page, under an article a line a part, heaviest first; a line a folder. */
export function weightTable(all: readonly Weight[]): string {
  const weights = all.filter(({ page }) => !page.includes('/'));
  const lines = weights.flatMap(({ page, article, bytes, elements, parts, doors }) => {
    const line = `${format(bytes).padStart(7)} bytes  ${format(elements).padStart(4)} elements  ${page}`;
    if (!article) return [line];
    const heaviest = Object.entries(parts).sort(([, a], [, b]) => b - a);
    const each =
      doors > 0
        ? ` (${format(doors)} doors, ${format(Math.round(parts.doors! / doors))} each)`
        : '';
    return [
      line,
      ...heaviest.map(
        ([part, weight]) =>
          `${format(weight).padStart(15)}  ${part}${part === 'doors' ? each : ''}`,
      ),
    ];
  });
  return [...lines, ...folderLines(all.filter(({ page }) => page.includes('/')))].join('\n');
}
