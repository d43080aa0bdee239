import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** Links in the head that only a site on the web has a use for. */
const ONLY_ONLINE = 'link[rel=manifest], link[rel=apple-touch-icon], link[rel=alternate]';
const ASSETS = 'link[rel=icon], img[src], source[src]';
const IN_STYLE = /url\((['"]?)([^'")#]+)\1\)/g;
const ELSEWHERE = /^[a-z][a-z+.-]*:|^\/\/|^#|^$/i;

/** A piece of a page to put in place of what stands from one position to another. */
interface Change {
  from: number;
  to: number;
  by: string;
}

const targetOf = (page: string, address: string): string =>
  posix.join(posix.dirname(page), decodeURI(address.split(/[?#]/)[0]!));

/** The opening tag of an element and where it stands. */
function openingTag(html: string, element: HTMLElement): { from: number; tag: string } {
  const [from] = element.range;
  const { length } =
    `<${element.rawTagName}${element.rawAttrs === '' ? '' : ` ${element.rawAttrs}`}`;
  return { from, tag: html.slice(from, html.indexOf('>', from + length) + 1) };
}

/** A link out of the folder: to the site where it has an address, and otherwise only its words. */
function linkOut(html: string, link: HTMLElement, page: string, site?: string): Change {
  const { from, tag } = openingTag(html, link);
  const href = link.getAttribute('href')!;
  const there =
    site === undefined
      ? ''
      : ` href="${new URL(href, new URL(page, site)).href.replaceAll('"', '%22')}"`;
  const by = tag.replace(/\shref=("[^"]*"|'[^']*'|[^\s>]+)/i, () => there);
  return { from, to: from + tag.length, by };
}

/** One page as it stands in a folder that holds only `kept` pages. Nothing that its policy has a hash of is touched. */
function cutOff(html: string, page: string, kept: ReadonlySet<string>, site?: string): string {
  const root = parse(html);
  const links = root
    .querySelectorAll('a[href]')
    .filter((link) => !ELSEWHERE.test(link.getAttribute('href')!))
    .filter((link) => !kept.has(targetOf(page, link.getAttribute('href')!)))
    .map((link) => linkOut(html, link, page, site));
  const online = root.querySelectorAll(ONLY_ONLINE).map((link): Change => {
    const { from, tag } = openingTag(html, link);
    return { from, to: from + tag.length, by: '' };
  });
  return [...links, ...online]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), html);
}

/** What a page draws on: its pictures and its font, as paths from the root of the built site. */
function assetsOf(html: string, page: string): string[] {
  const root = parse(html);
  const named = root
    .querySelectorAll(ASSETS)
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const styled = root
    .querySelectorAll('style')
    .flatMap(({ text }) => [...text.matchAll(IN_STYLE)].map(([, , address]) => address!));
  return [...named, ...styled]
    .filter((address) => !ELSEWHERE.test(address))
    .map((address) => targetOf(page, address));
}

/** The pages that the main part of a page links to. */
export function linkedFrom(dist: string, page: string): string[] {
  const main = parse(readFileSync(join(dist, page), 'utf8')).querySelector('main');
  const targets = (main?.querySelectorAll('a[href]') ?? [])
    .map((link) => link.getAttribute('href')!)
    .filter((href) => !ELSEWHERE.test(href))
    .map((href) => targetOf(page, href));
  return [...new Set(targets)].filter((target) => target.endsWith('.html'));
}

/**
 * Some pages of a built site, with what they draw on, as a folder that works alone: paths as in the
 * site, so that links among them and their policies hold. A link to a page that is not there leads to
 * the site where `site` is its address, and is plain words otherwise. Throws for a file that is missing.
 */
export function miniSite(
  dist: string,
  pages: readonly string[],
  site?: string,
): Map<string, Uint8Array> {
  const kept = new Set(pages);
  const files = new Map<string, Uint8Array>();
  for (const page of kept) {
    const html = readFileSync(join(dist, page), 'utf8');
    files.set(page, new TextEncoder().encode(cutOff(html, page, kept, site)));
    for (const asset of assetsOf(html, page)) {
      if (!existsSync(join(dist, asset))) throw new Error(`${page}: there is no ${asset}.`);
      files.set(asset, readFileSync(join(dist, asset)));
    }
  }
  return files;
}
