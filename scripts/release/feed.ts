import { Feed } from 'feed';
import { escapeText } from '../../src/charts/svg.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Cff } from './cff.ts';
import type { Release } from './changelog.ts';

interface Entry {
  id: string;
  link: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
}

/**
 * The Atom feed of a site: its articles and its releases, newest first. Every date is a day of release,
 * none is the clock's: an article is as old as the first release that names its title, and as new as the
 * last. Throws one sentence for each article that no release names. https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(
  site: string,
  cited: Cff,
  releases: readonly Release[],
  pages: readonly BuiltPage[],
): string {
  const articles = pages.filter(({ article, hidden }) => article && !hidden);
  const entries = [
    ...articles.map((page) => articleEntry(page, releases)),
    ...releases.map((release) => releaseEntry(release, site)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  const author = cited.authors.map(({ name }) => ({ name }))[0]!;
  const feed = new Feed({
    id: site,
    link: site,
    title: cited.title,
    description: cited.abstract,
    language: 'en-GB',
    author,
    copyright: 'Words and drawings: CC BY 4.0. Published numbers belong to their sources.',
    updated: midnight(entries[0]!.updated),
    feedLinks: { atom: new URL('feed.xml', site).href },
    generator: false,
  });
  for (const { id, link, title, summary, published, updated } of entries)
    feed.addItem({
      id,
      link,
      // The package writes both as HTML.
      title: escapeText(title),
      description: escapeText(summary),
      published: midnight(published),
      date: midnight(updated),
    });
  return `${feed.atom1()}\n`;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function articleEntry(page: BuiltPage, releases: readonly Release[]): Entry {
  const days = releases.filter(({ titles }) => titles.includes(page.title)).map((one) => one.date);
  if (days.length === 0)
    throw new Error(
      `CHANGELOG.md: no release names _${page.title}_ in italics, so that ${page.file} has no day for the feed.`,
    );
  return {
    id: page.canonical!,
    link: page.canonical!,
    title: page.title,
    summary: page.description,
    published: days.at(-1)!,
    updated: days[0]!,
  };
}

/** A release has no page of its own, so that its id is a tag and no address. RFC 4151. */
function releaseEntry({ version, date, forReaders }: Release, site: string): Entry {
  const { hostname, pathname } = new URL(site);
  return {
    id: `tag:${hostname},${date}:${pathname}version-${version}`,
    link: site,
    title: `Version ${version}`,
    summary: forReaders.join(' '),
    published: date,
    updated: date,
  };
}
