import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  ['a script in another file', '<script src="a.js"></script>', 'would need another file'],
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

test('an empty folder is not a site', () => {
  rmSync(join(folder, 'other.html'));
  expect(checkSite(folder)[0]).toContain('there is not one page');
});
