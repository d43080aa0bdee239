import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingOf, readingTable } from './reading.ts';

test('an article is counted by what is read: no figures, no words for the ear, no other pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  writeFileSync(join(folder, 'find.html'), '<article><p>Not an article.</p></article>');
  writeFileSync(
    join(folder, 'a.html'),
    '<article><p class="caution">One two.</p><figure><p>Left out.</p></figure><h2>A head</h2>' +
      '<p>The cat sat on <button>the<span class="v">, said aloud</span></button> mat.</p></article>',
  );
  const readings = readingOf(folder);
  rmSync(folder, { recursive: true });
  expect(readings.map(({ page, words }) => [page, words])).toEqual([['a.html', 10]]);
  expect(readings[0]!.age).toBeLessThan(9);
  expect(readingTable(readings)).toMatch(/^a\.html: 10 words, reading age -?\d+$/);
});
