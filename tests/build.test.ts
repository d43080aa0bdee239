import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../scripts/build.ts';

const HOME = resolve(import.meta.dirname, '..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recorded-'));
  for (const part of [
    'content',
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(HOME, part), join(root, part), { recursive: true });
  symlinkSync(join(HOME, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  rmSync(root, { recursive: true });
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
    'a figure with a part left out',
    'content/articles/482-records.mdx',
    'not="Not a ranking',
    'nought="Not a ranking',
    '"not" is missing',
  ],
  [
    'a link to nowhere',
    'content/articles/482-records.mdx',
    '(audit.html)',
    '(audits.html)',
    'link "audits.html" leads to no file',
  ],
])('%s stops the build and leaves the last good site as it was', (_, file, from, to, says) => {
  edit(file, from, to);
  expect(build(root).join('\n')).toContain(says);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(root, '.dist-next'))).toBe(false);
});

test('a sound project replaces it', () => {
  expect(build(root)).toEqual([]);
  expect(readFileSync(join(root, 'dist/482-records.html'), 'utf8')).toContain('482 records');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('The Recorded Part');
});
