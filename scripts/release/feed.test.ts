import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';
import { robots, siteMap } from './site-map.ts';
import type { BuiltPage } from './built-pages.ts';

const SITE = 'https://example.org/a&b/';
const page = (file: string, rest: Partial<BuiltPage> = {}): BuiltPage => ({
  file,
  title: file,
  description: '“Under 5” < 6 & so on',
  canonical: `${SITE}${file}`,
  hidden: false,
  article: false,
  ...rest,
});
const CITED = {
  title: 'The Recorded Part',
  abstract: 'Records, & what is missing',
  version: '0.2.0',
  'date-released': '2026-11-26',
  license: 'CC-BY-4.0',
  authors: [{ name: 'Contributors' }],
};
const RELEASES = [
  { version: '0.2.0', date: '2026-11-26', forReaders: ['New.', 'More.'], titles: ['Told & told'] },
  { version: '0.1.0', date: '2026-11-23', forReaders: ['First.'], titles: ['Told & told'] },
];
const ARTICLE = page('told.html', { title: 'Told & told', article: true });
const OTHERS = [
  page('help.html'),
  page('404.html', { canonical: undefined }),
  page('styleguide.html', { hidden: true }),
  page('embed/a/index.html', { hidden: true, article: true }),
];

interface Feed {
  id: string;
  updated: string;
  link: { rel: string; href: string }[];
  entry: (Record<'id' | 'published' | 'updated', string> &
    Record<'title' | 'summary', { type: string; '#text': string }>)[];
}
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as {
    feed: Feed;
    urlset: { url: { loc: string }[] };
  };

test('the feed has every article and every release, newest first, dated by the changelog', () => {
  const { feed } = read(atomFeed(SITE, CITED, RELEASES, [...OTHERS, ARTICLE]));
  expect(feed.id).toBe(SITE);
  expect(feed.updated).toBe('2026-11-26T00:00:00.000Z');
  expect(feed.link).toEqual([
    { rel: 'alternate', href: SITE },
    { rel: 'self', href: `${SITE}feed.xml` },
  ]);
  expect(feed.entry.map(({ id, published, updated }) => [id, published, updated])).toEqual([
    [`${SITE}told.html`, '2026-11-23T00:00:00.000Z', '2026-11-26T00:00:00.000Z'],
    [
      'tag:example.org,2026-11-26:/a&b/version-0.2.0',
      '2026-11-26T00:00:00.000Z',
      '2026-11-26T00:00:00.000Z',
    ],
    [
      'tag:example.org,2026-11-23:/a&b/version-0.1.0',
      '2026-11-23T00:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
    ],
  ]);
});

test('a sign that HTML reads otherwise comes through a feed reader as it was written', () => {
  const { feed } = read(atomFeed(SITE, CITED, RELEASES, [ARTICLE]));
  expect(feed.entry[0]!.title).toEqual({ type: 'html', '#text': 'Told &amp; told' });
  expect(feed.entry[0]!.summary['#text']).toBe('“Under 5” &lt; 6 &amp; so on');
  expect(feed.entry[1]!.summary['#text']).toBe('New. More.');
});

test('an article that no release names stops the build', () => {
  const unnamed = page('new.html', { title: 'New', article: true });
  expect(() => atomFeed(SITE, CITED, RELEASES, [unnamed])).toThrow(
    'CHANGELOG.md: no release names _New_ in italics, so that new.html has no day for the feed.',
  );
});

test('the site map has the pages that are meant to be found: not 404, not embeds, not what asks to be left out', async () => {
  const { urlset } = read(
    await siteMap([page('index.html', { canonical: SITE }), ARTICLE, ...OTHERS]),
  );
  expect(urlset.url.map(({ loc }) => loc)).toEqual([SITE, `${SITE}told.html`, `${SITE}help.html`]);
});

test('robots may read everything and are shown the site map', () => {
  expect(robots('https://example.org/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
