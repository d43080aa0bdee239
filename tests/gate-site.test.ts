import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite } from '../scripts/check-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'other.html'), '<p id="here">Other</p>');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NUMBER = '<span class="n solid">482</span>';

test.each([
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
  ['a value that was never there', '<p>undefined records</p>', '“undefined” shows on the page'],
])('%s stops the build', (_, html, says) => {
  writeFileSync(join(folder, 'index.html'), html);
  expect(checkSite(folder)).toEqual([expect.stringMatching(/^index\.html: /)]);
  expect(checkSite(folder)[0]).toContain(says);
});

test('a sound page passes', () => {
  writeFileSync(
    join(folder, 'index.html'),
    `<p id="a">We recorded ${NUMBER}, once.</p><a href="other.html#here">x</a><a href="tel:999">y</a>`,
  );
  expect(checkSite(folder)).toEqual([]);
});

test('an empty folder is not a site', () => {
  rmSync(join(folder, 'other.html'));
  expect(checkSite(folder)[0]).toContain('there is not one page');
});
