import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite } from '../scripts/check-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'other.html'), `${POLICY}<p id="here">Other</p>`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
const NUMBER = '<span class="n solid">482</span>';

test.each([
  ['a picture in no file', '<img src="qr/a.svg">', 'link "qr/a.svg" leads to no file'],
  ['a link to no file', '<a href="nowhere.html">x</a>', 'link "nowhere.html" leads to no file'],
  [
    'a link to no anchor',
    '<a href="other.html#there">x</a>',
    'link "other.html#there" leads to no anchor',
  ],
  [
    'an anchor of its own that is not there',
    '<a href="#there">x</a>',
    'link "#there" leads to no anchor',
  ],
  [
    'a link that holds at a domain root only',
    '<a href="/other.html">x</a>',
    'link "/other.html" is not relative',
  ],
  [
    'a door with no entry',
    '<button popovertarget="d-a">5</button>',
    'link "#d-a" leads to no anchor',
  ],
  [
    'a figure to work on a page that cannot say what changed',
    '<figure><fieldset class="ctl"></fieldset></figure>',
    'its figures can be worked, and it has 0 live regions in place of one',
  ],
  ['an id that stands twice', '<p id="a"></p><p id="a"></p>', 'id "a" stands twice'],
  [
    'a space eaten before a number',
    `<p>recorded${NUMBER} times</p>`,
    'has lost a space beside a number',
  ],
  [
    'a space eaten after a number',
    `<p>recorded ${NUMBER}times</p>`,
    'has lost a space beside a number',
  ],
  ['a script in another file', '<script src="other.html"></script>', 'would need another file'],
  [
    'a style sheet in another file',
    '<link rel="stylesheet" href="other.html">',
    'would need another file',
  ],
  ['a picture on another site', '<img src="https://example.org/a.png">', 'would ask another site'],
  [
    'a style in an attribute',
    '<p style="color:red">x</p>',
    '<p> has a style or a handler in an attribute',
  ],
  [
    'a handler in an attribute',
    '<p onclick="a()">x</p>',
    '<p> has a style or a handler in an attribute',
  ],
  ['a script that asks the network', '<script>fetch("/a")</script>', 'its script uses fetch('],
  [
    'a script that stores something',
    '<script>localStorage.a = 1</script>',
    'its script uses localStorage.',
  ],
  ['a value that was never there', '<p>undefined records</p>', '“undefined” shows on the page'],
])('%s stops the build', (_, html, says) => {
  writeFileSync(join(folder, 'index.html'), POLICY + html);
  expect(checkSite(folder)).toEqual([expect.stringMatching(/^index\.html: /)]);
  expect(checkSite(folder)[0]).toContain(says);
});

/** Links of every kind that a page can hold, and those that lead somewhere only on some hosts. */
test.each([
  [
    'a small picture in no file',
    '<img srcset="other.html 1x, b.png 2x">',
    '"b.png" leads to no file',
  ],
  [
    'a source in no file',
    '<picture><source srcset="b.avif"></picture>',
    '"b.avif" leads to no file',
  ],
  ['a sound in no file', '<audio><source src="b.ogg"></audio>', '"b.ogg" leads to no file'],
  ['a poster in no file', '<video poster="b.png"></video>', '"b.png" leads to no file'],
  ['a form that goes nowhere', '<form action="ask.html"></form>', '"ask.html" leads to no file'],
  ['a button that goes nowhere', '<button formaction="b.html">x</button>', '"b.html" leads to no'],
  ['an object in no file', '<object data="b.pdf"></object>', '"b.pdf" leads to no file'],
  ['an area to no file', '<map><area href="b.html"></map>', '"b.html" leads to no file'],
  ['an alternate in no file', '<link rel="alternate" href="feed.xml">', '"feed.xml" leads to no'],
  ['an icon in no file', '<link rel="icon" href="b.ico">', '"b.ico" leads to no file'],
  ['a picture of a drawing', '<svg><image href="b.png"/></svg>', '"b.png" leads to no file'],
  [
    'a part of no drawing',
    '<svg><use href="drawing.svg#b"/></svg>',
    '"drawing.svg#b" leads to no a',
  ],
  ['a style with no file', '<style>a{src:url("b.woff2")}</style>', '"b.woff2" leads to no file'],
  ['a style from no file', '<style>@import "b.css";</style>', '"b.css" leads to no file'],
  [
    'a hatch that is not there',
    '<svg><path fill="url(#hatch)"/></svg>',
    '"#hatch" leads to no anch',
  ],
  ['a label of nothing', '<label for="b">x</label>', '"#b" leads to no anchor'],
  ['a name from nowhere', '<nav aria-labelledby="b"></nav>', '"#b" leads to no anchor'],
  ['a list that is not there', '<input list="b">', '"#b" leads to no anchor'],
  ['an empty address', '<a href="">x</a>', 'link "" is empty'],
  [
    'an anchor that is another one when decoded',
    '<a href="other.html#caf%C3%A8">x</a>',
    '"other.html#caf%C3%A8" leads to no anchor',
  ],
  ['an address badly encoded', '<a href="other.html#100%">x</a>', 'is badly encoded'],
  ['a folder', '<a href="embed/a/">x</a>', '"embed/a/" leads to a folder, which opens no page'],
  ['its own folder', '<a href="./">x</a>', '"./" leads to a folder, which opens no page'],
  [
    'a way out of the site',
    '<a href="../other.html">x</a>',
    '"../other.html" leads out of the site',
  ],
  ['a query', '<a href="other.html?a=1">x</a>', '"other.html?a=1" has a query, which reaches'],
  ['a script for an address', '<a href="javascript:a()">x</a>', '"javascript:a()" is not relative'],
  ['a table in no file', '<a href="data/a.csv">x</a>', '"data/a.csv" leads to no file'],
  [
    'a part of a file that has none',
    '<a href="b.csv#row-2">x</a>',
    '"b.csv#row-2" leads to a part of a file that has no parts',
  ],
])('%s stops the build', (_, html, says) => {
  folderWithFiles();
  writeFileSync(join(folder, 'index.html'), POLICY + html);
  expect(checkSite(folder)).toEqual([expect.stringMatching(/^index\.html: link "/)]);
  expect(checkSite(folder)[0]).toContain(says);
});

function folderWithFiles(): void {
  mkdirSync(join(folder, 'embed/a'), { recursive: true });
  writeFileSync(join(folder, 'embed/a/index.html'), `${POLICY}<a href="../../index.html">x</a>`);
  writeFileSync(join(folder, 'b.csv'), 'a\n1\n');
  writeFileSync(join(folder, 'drawing.svg'), '<svg><g id="a"/></svg>');
  writeFileSync(join(folder, 'café.html'), `${POLICY}<p id="café">x</p>`);
}

const SITE = 'https://example.org/a/';
test.each([
  ['a style sheet', 'a.css', 'p{background:url(b.png)}', 'link "b.png" leads to no file'],
  ['a drawing', 'a.svg', '<svg><image href="b.png"/></svg>', 'link "b.png" leads to no file'],
  ['a manifest', 'a.webmanifest', '{"icons":[{"src":"b.png"}]}', 'link "b.png" leads to no file'],
  ['a manifest', 'a.webmanifest', '{"start_url":"/"}', 'link "/" is not relative'],
  ['a feed', 'feed.xml', `<link href="${SITE}b.html"/>`, `link "${SITE}b.html" leads to no file`],
  ['a feed', 'feed.xml', `<link href="${SITE}index.html#b"/>`, 'leads to no anchor'],
  ['a site map', 'sitemap.xml', `<loc>${SITE}b.html</loc>`, `"${SITE}b.html" leads to no file`],
  [
    'a site map',
    'sitemap.xml',
    '<loc>https://example.org/a</loc>',
    'link "https://example.org/a" has lost its closing slash',
  ],
  ['a table', 'a.csv', `a,${SITE}b.html,c`, `"${SITE}b.html" leads to no file`],
  ['robots.txt', 'robots.txt', `Sitemap: ${SITE}sitemap.xml`, 'sitemap.xml" leads to no file'],
  [
    'a card for embeds',
    'a.json',
    `{"html":"<i src=\\"${SITE}embed/b/\\">"}`,
    'embed/b/" leads to n',
  ],
])('%s that leads nowhere stops the build', (_, file, text, says) => {
  writeFileSync(join(folder, 'index.html'), `${POLICY}x`);
  writeFileSync(join(folder, file), text);
  expect(checkSite(folder, SITE)).toEqual([expect.stringContaining(`${file}: link "`)]);
  expect(checkSite(folder, SITE)[0]).toContain(says);
});

test.each([
  ['canonical', `<link rel=canonical href=${SITE}b.html>`],
  ['picture of the card', `<meta property=og:image content=${SITE}b.png>`],
  ['code to copy', `<textarea>&lt;iframe src=&quot;${SITE}embed/b/&quot;&gt;</textarea>`],
  ['structured data', `<script type="application/ld+json">{"url":"${SITE}b.html"}</script>`],
])('%s of a page: its absolute addresses are followed too', (_, html) => {
  writeFileSync(join(folder, 'index.html'), POLICY + html);
  expect(checkSite(folder, SITE)).toEqual([expect.stringMatching(/"https:.* leads to no file\.$/)]);
  expect(checkSite(folder)).toEqual([]);
});

test('links of every kind that lead somewhere pass', () => {
  folderWithFiles();
  writeFileSync(
    join(folder, 'feed.xml'),
    `<link href="${SITE}"/><id>tag:example.org,2026:/a/b</id>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `${POLICY}<link rel=canonical href=${SITE}><meta property=og:url content=${SITE}embed/a/>
    <a href="caf%C3%A9.html#caf%C3%A9">x</a><a href="embed/a/index.html">x</a><a href="b.csv">x</a>
    <img srcset="drawing.svg 1x, drawing.svg 2x"><svg><use href="drawing.svg#a"/></svg>
    <style>a{background:url(data:image/png;base64,AA)}b{background:url('drawing.svg#a')}</style>
    <a href="#">x</a><a href="https://example.com/?a=b">x</a><a href="mailto:a@example.org">x</a>`,
  );
  expect(checkSite(folder, SITE)).toEqual([]);
});

test('a page with no policy stops the build', () => {
  writeFileSync(join(folder, 'index.html'), '<p>x</p>');
  expect(checkSite(folder)).toEqual(['index.html: it has no policy of its own.']);
});

test('a sound page passes', () => {
  writeFileSync(
    join(folder, 'index.html'),
    `${POLICY}<p id="a">We recorded ${NUMBER}, once.</p><a href="other.html#here">x</a><a href="tel:999">y</a>`,
  );
  expect(checkSite(folder)).toEqual([]);
});

test('a page beside a folder of its name stops the build', () => {
  mkdirSync(join(folder, 'other'));
  expect(checkSite(folder)).toEqual(['other.html: a folder of the same name stands beside it.']);
});

test('an empty folder is not a site', () => {
  rmSync(join(folder, 'other.html'));
  expect(checkSite(folder)[0]).toContain('there is not one page');
});
