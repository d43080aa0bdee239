import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { HOST_FILES } from '../scripts/hosts/write.ts';
import { projectCopy } from './project-copy.ts';

let root: string;
let remove: () => void;

beforeEach(() => {
  ({ root, remove } = projectCopy());
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  remove();
  delete process.env.SITE_URL;
});

const edit = (file: string, from: string, to: string) => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

test.each([
  [
    'a wrong number',
    'content/data/figures.json',
    '"value": 482',
    '"value": 483',
    'field "value" says 483',
  ],
  [
    'a typed quantity',
    'content/articles/482-records.mdx',
    'Begin with',
    'Begin the 482 with',
    '“482”',
  ],
  [
    'an unknown id in an article',
    'content/articles/482-records.mdx',
    'id="r1-forces"',
    'id="r1-farces"',
    '"r1-farces" is neither in figures.json nor in derived.json',
  ],
  [
    'a position that nobody entered',
    'content/articles/three-per-cent.mdx',
    '<Position id="nca-jones"',
    '<Position id="nca-bones"',
    'Position: "nca-bones" is not in positions.json',
  ],
  [
    'a day that nobody entered',
    'content/articles/three-per-cent.mdx',
    "'open-letter',",
    "'shut-letter',",
    'Timeline: "shut-letter" is not in timeline.json',
  ],
  [
    'words that tell nothing of the dataset',
    'content/articles/three-per-cent.mdx',
    '<Tells id="burrows-clock"',
    '<Tells id="burrows-block"',
    'Tells: "burrows-block" is neither in positions.json nor in timeline.json',
  ],
  [
    'a title in words that nobody printed',
    'content/articles/three-per-cent.mdx',
    'r1-whatsapp-share as printed',
    'r1-whatsapp-of-known as printed',
    '"r1-whatsapp-of-known" was never printed',
  ],
  [
    'a figure with a part left out',
    'content/articles/482-records.mdx',
    'not="Not proof',
    'nought="Not proof',
    '"not" is missing',
  ],
  [
    'a link to nowhere',
    'content/articles/482-records.mdx',
    '(/audit.html)',
    '(/audits.html)',
    'link "audits.html" leads to no file',
  ],
  [
    'an explorable that stands in no article',
    'content/articles/two-snapshots.mdx',
    '<WhichWhole',
    '<Inside',
    'Explorable "which-whole" stands in no article',
  ],
  [
    'a thing to try that is not where its link leads',
    'src/explorables/which-whole/WhichWhole.astro',
    "const id = 'which-whole'",
    "const id = 'which-one'",
    'try.html: link "two-snapshots.html#which-whole" leads to no anchor',
  ],
  [
    'a statement of the articles that is told nowhere',
    'content/articles/three-per-cent.mdx',
    '<Position id="burrows-choice" />',
    '',
    'claims.json: "a9": "burrows-choice" is told on no page that was built.',
  ],
  [
    'a day of release that the changelog does not say',
    'CITATION.cff',
    'date-released: 2',
    'date-released: 1',
    'CITATION.cff: date-released is 1',
  ],
  [
    'a package with a licence that is not on the list',
    'package-lock.json',
    '"license": "OFL-1.1"',
    '"license": "AGPL-3.0-only"',
    'is licensed "AGPL-3.0-only", which is not on the list of licences that we build with.',
  ],
])('%s stops the build and leaves the last good site as it was', (_, file, from, to, says) => {
  edit(file, from, to);
  expect(build(root).join('\n')).toContain(says);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(root, '.dist-next'))).toBe(false);
});

test('a file of a kind that no host could be told of stops the build as well', () => {
  writeFileSync(join(root, 'public/notes.xyz'), '');
  expect(build(root).join('\n')).toContain(
    'notes.xyz: scripts/hosts/types.ts has no content type for a file of this kind.',
  );
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('a sound project replaces it, and brings the files for hosts', () => {
  expect(build(root)).toEqual([]);
  for (const name of HOST_FILES) expect(existsSync(join(root, 'dist', name)), name).toBe(true);
  expect(readFileSync(join(root, 'dist/482-records.html'), 'utf8')).toContain('482 records');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('The Recorded Part');
});

test('an address that is none stops the build in one sentence', () => {
  process.env.SITE_URL = 'example.org';
  expect(build(root)).toEqual([
    'SITE_URL: "example.org" is not an address such as https://example.org/recorded/.',
  ]);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
