import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyOf, withPolicy } from '../one-file/policy.ts';
import { linkedFrom, miniSite } from './mini-site.ts';

const LESSON = withPolicy(
  `<!doctype html><html lang=en-GB><head><meta charset=utf-8><link rel=icon href=../favicon.svg>
  <link rel=manifest href=../site.webmanifest><link rel="apple-touch-icon" href="../icon-180.png">
  <style>@font-face{font-family:B;src:url(../fonts/b.woff2)}</style></head><body>
  <a href=../index.html class=brand><img src=../favicon.svg alt> Home</a>
  <main id=main><a href="../help.html#all">Help</a> <a href='../a.html?x=1#y'>An article</a>
  <a class="x" href=#main>Up</a> <a href=https://www.childline.org.uk>Childline</a> <a href=tel:999>999</a>
  <a href="two.html">Two</a></main></body></html>`,
);
const HELP = withPolicy(
  '<!doctype html><html><head><meta charset=utf-8></head><body id=all><main></main></body></html>',
);
const PAGES = {
  'lessons/one.html': LESSON,
  'help.html': HELP,
  'a.html': HELP,
  'lessons/two.html': HELP,
};
let dist: string;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'mini-'));
  const files = {
    ...PAGES,
    'favicon.svg': '<svg/>',
    'fonts/b.woff2': 'font',
    'site.webmanifest': '{}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

const lessonIn = (files: Map<string, Uint8Array>): string =>
  strFromU8(files.get('lessons/one.html')!);

test('a folder holds its pages and what they draw on, and nothing that only a web site needs', () => {
  const files = miniSite(dist, ['lessons/one.html', 'help.html']);
  expect([...files.keys()].sort()).toEqual([
    'favicon.svg',
    'fonts/b.woff2',
    'help.html',
    'lessons/one.html',
  ]);
  expect(lessonIn(files)).not.toMatch(/webmanifest|apple-touch/);
});

test('links among its pages, to help by telephone and to other sites stay as they are', () => {
  const html = lessonIn(miniSite(dist, ['lessons/one.html', 'help.html']));
  for (const link of [
    'href="../help.html#all"',
    'href=#main',
    'href=https://www.childline.org.uk',
    'href=tel:999',
  ])
    expect(html).toContain(link);
});

test('a link to a page that is not there is plain words', () => {
  const html = lessonIn(miniSite(dist, ['lessons/one.html', 'help.html']));
  expect(html).toContain('<a>An article</a>');
  expect(html).toContain('<a class=brand>');
  expect(html).not.toContain('two.html');
});

test('where the site has an address, such a link leads there', () => {
  const html = lessonIn(miniSite(dist, ['lessons/one.html'], 'https://example.org/site/'));
  expect(html).toContain('<a href="https://example.org/site/a.html?x=1#y">An article</a>');
  expect(html).toContain('<a href="https://example.org/site/lessons/two.html">Two</a>');
});

test('the policy of a page still allows exactly what is in it', () => {
  const html = lessonIn(miniSite(dist, ['lessons/one.html']));
  expect(html).toContain(policyOf(html));
});

test('a picture that is missing stops the folder', () => {
  const page = join(dist, 'broken.html');
  writeFileSync(page, '<html><body><img src=gone.png></body></html>');
  expect(() => miniSite(dist, ['broken.html'])).toThrow('broken.html: there is no gone.png.');
});

test('the pages that a page leads to are those of its main part, once each', () => {
  expect(linkedFrom(dist, 'lessons/one.html')).toEqual(['help.html', 'a.html', 'lessons/two.html']);
});
