import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSums, sumsOf, writeSums } from './sums.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'fonts'));
  writeFileSync(join(folder, 'index.html'), 'a page');
  writeFileSync(join(folder, 'fonts/a font.woff2'), 'a font');
  writeFileSync(join(folder, '.nojekyll'), '');
  writeSums(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const real = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
const missing = spawnSync('sha256sum', ['--version']).error !== undefined;

test('the sums are over every file but themselves, sorted', () => {
  const files = sumsOf(folder)
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1]);
  expect(files).toEqual(['.nojekyll', 'fonts/a font.woff2', 'index.html']);
  expect(checkSums(folder)).toEqual([]);
});

test.skipIf(missing)('the sha256sum of a host accepts them, and refuses a changed file', () => {
  expect(real()).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(folder, 'index.html'), 'another page');
  expect(real().status).toBe(1);
});

test.each([
  [
    'a file written after the sums',
    () => {
      writeFileSync(join(folder, 'late.html'), 'x');
    },
    'SHA256SUMS: "late.html" is not in it; it was written afterwards.',
  ],
  [
    'a file changed after them',
    () => {
      writeFileSync(join(folder, 'index.html'), 'x');
    },
    'SHA256SUMS: "index.html" was changed afterwards.',
  ],
  [
    'a file that went away',
    () => {
      rmSync(join(folder, 'index.html'));
    },
    'SHA256SUMS: "index.html" is in it and not in the folder.',
  ],
  [
    'no sums at all',
    () => {
      rmSync(join(folder, 'SHA256SUMS'));
    },
    'SHA256SUMS: there is none.',
  ],
])('%s stops the build', (_, spoil, says) => {
  spoil();
  expect(checkSums(folder)).toEqual([says]);
});
