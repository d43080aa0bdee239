import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packs, writePacks } from '../../scripts/pack.ts';
import { builtPages } from '../../scripts/release/built-pages.ts';
import { citationOf } from '../../scripts/release/cff.ts';
import { releasesOf } from '../../scripts/release/changelog.ts';
import { atomFeed } from '../../scripts/release/feed.ts';
import { siteMap } from '../../scripts/release/site-map.ts';
import { checkSums } from '../../scripts/release/sums.ts';
import { visit, walk } from './page.ts';
import { articles, DIST } from './pages.ts';

const HOME = resolve(import.meta.dirname, '../..');
const cited = citationOf(HOME);
const name = `the-recorded-part-${cited.version}`;
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const stick = join(folder, 'memory stick');
const address = (path: string) => pathToFileURL(join(stick, name, path)).href;

beforeAll(async () => {
  writePacks(join(folder, 'release'), await packs(HOME, DIST));
  mkdirSync(stick);
  const zip = join(folder, 'release', `${name}.zip`);
  const { error, status } = spawnSync('unzip', ['-q', zip, '-d', stick]);
  // Where a machine has no unzip, the library that packed it unpacks it.
  if (error)
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) put(path, bytes);
  else expect(status).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(stick, path)), { recursive: true });
  writeFileSync(join(stick, path), bytes);
}

test('the offline pack holds the built site to the byte, and its release has sums', () => {
  expect(checkSums(join(stick, name, 'site'))).toEqual([]);
  expect(readFileSync(join(stick, name, 'site/SHA256SUMS'))).toEqual(
    readFileSync(join(DIST, 'SHA256SUMS')),
  );
  expect(checkSums(join(folder, 'release'))).toEqual([]);
});

test('the page to read first opens from a memory stick, says how in five lines, and where help is', async () => {
  await visit(address('READ-ME-FIRST.html'), {}, async (page) => {
    expect(await page.locator('li').count()).toBe(5);
    expect(await page.locator('a[href="tel:08001111"]').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'site/index.html' }).click();
    expect(page.url()).toBe(address('site/index.html'));
    expect(await page.locator('h1').textContent()).toBe('The Recorded Part');
  });
});

test('from there, links lead to every page that is meant to be found, each with no error', async () => {
  const met = await walk(address('READ-ME-FIRST.html'));
  const wanted = builtPages(DIST).filter(({ hidden }) => !hidden);
  expect(wanted.map(({ file }) => file)).toEqual(expect.arrayContaining(articles));
  expect(met).toEqual(expect.arrayContaining(wanted.map(({ file }) => address(`site/${file}`))));
}, 120_000);

test('a browser reads the feed and the site map of this site as XML, with an entry for each article', async () => {
  const site = 'https://example.org/recorded/';
  const pages = builtPages(DIST).map((page) => ({ ...page, canonical: site + page.file }));
  const releases = releasesOf(readFileSync(join(HOME, 'CHANGELOG.md'), 'utf8'));
  const xml = [atomFeed(site, cited, releases, pages), await siteMap(pages)];
  await visit('index.html', {}, async (page) => {
    const read = await page.evaluate(
      (texts) =>
        texts.map((text) => {
          const root = new DOMParser().parseFromString(text, 'application/xml');
          const refused = root.querySelector('parsererror') !== null;
          return refused ? 'refused' : root.querySelectorAll('entry, loc').length;
        }),
      xml,
    );
    const found = pages.filter(({ hidden }) => !hidden);
    expect(read).toEqual([articles.length + releases.length, found.length]);
  });
});
