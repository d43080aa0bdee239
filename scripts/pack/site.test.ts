import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packs, writePacks } from '../pack.ts';
import { checkSums, writeSums } from '../release/sums.ts';
import { readMe } from './read-me.ts';

const CFF = `title: The Recorded Part
abstract: x
version: 1.2.3
date-released: 2026-01-02
license: CC-BY-4.0
authors:
  - name: x
`;
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pack-'));
  mkdirSync(join(root, 'dist/fonts'), { recursive: true });
  writeFileSync(join(root, 'CITATION.cff'), CFF);
  writeFileSync(join(root, 'dist/index.html'), 'a page');
  writeFileSync(join(root, 'dist/fonts/a.woff2'), 'a font');
  writeSums(join(root, 'dist'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the pack is one folder, named for its version: a page to read first, and the site', async () => {
  const files = await packs(root, join(root, 'dist'));
  expect([...files.keys()]).toEqual(['the-recorded-part-1.2.3.zip']);
  expect(Object.keys(unzipSync(files.get('the-recorded-part-1.2.3.zip')!))).toEqual([
    'the-recorded-part-1.2.3/READ-ME-FIRST.html',
    'the-recorded-part-1.2.3/site/SHA256SUMS',
    'the-recorded-part-1.2.3/site/fonts/a.woff2',
    'the-recorded-part-1.2.3/site/index.html',
  ]);
});

test('a folder that is not what the build left is not packed', async () => {
  writeFileSync(join(root, 'dist/index.html'), 'another page');
  await expect(packs(root, join(root, 'dist'))).rejects.toThrow(
    '"index.html" was changed afterwards',
  );
});

test('a release holds what was packed now, its sums, and nothing of the last one', () => {
  const release = join(root, 'release');
  mkdirSync(release);
  writeFileSync(join(release, 'the-recorded-part-1.2.2.zip'), 'x');
  writePacks(release, new Map([['lessons/a.zip', Uint8Array.of(1)]]));
  expect(checkSums(release)).toEqual([]);
  writeFileSync(join(release, 'the-recorded-part-1.2.2.zip'), 'x');
  expect(checkSums(release)).toHaveLength(1);
});

test('the page to read first names its version and day and asks nothing of any site', () => {
  const page = readMe({
    title: 'The Recorded Part',
    abstract: 'x',
    version: '1.2.3',
    'date-released': '2026-01-02',
    license: 'x',
    authors: [{ name: 'x' }],
  });
  expect(page).toContain('Version 1.2.3, 2 January 2026.');
  expect(page).toContain('content-security-policy');
  expect(page).not.toMatch(/https?:/);
});
