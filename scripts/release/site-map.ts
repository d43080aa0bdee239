import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { BuiltPage } from './built-pages.ts';

/**
 * The site map of the pages that have an address of their own and are meant to be found, without days:
 * a build does not know when a page last changed. https://www.sitemaps.org/protocol.html
 */
export async function siteMap(pages: readonly BuiltPage[]): Promise<string> {
  const plain = { news: false, xhtml: false, image: false, video: false };
  const found = pages.flatMap(({ canonical, hidden }) => (canonical && !hidden ? [canonical] : []));
  const stream = Readable.from(found.map((url) => ({ url }))).pipe(
    new SitemapStream({ xmlns: plain }),
  );
  return `${(await streamToPromise(stream)).toString()}\n`;
}

/** Everyone may read everything; a robot reads this only where it stands at the root of a host. */
export const robots = (site: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`;
